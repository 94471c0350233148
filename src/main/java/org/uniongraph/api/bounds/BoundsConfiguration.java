package org.uniongraph.api.bounds;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Puts the bounds in their places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BoundsSettings.class)
class BoundsConfiguration {}
