package org.uniongraph.api.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of subscriptions.
 *
 * @param max how many may be open at once
 */
@ConfigurationProperties("uniongraph.subscriptions")
record LiveSettings(@DefaultValue("500") int max) {}
