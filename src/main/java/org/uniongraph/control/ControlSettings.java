package org.uniongraph.control;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a server's operator may set about its control endpoints.
 *
 * @param adminToken the token for clients elsewhere, or {@code sha256:} and its digest; required when the server
 *     listens beyond loopback
 * @param maxUpload the largest body of one ingest
 */
@ConfigurationProperties("uniongraph")
record ControlSettings(
        @Nullable String adminToken, @DefaultValue("256MB") DataSize maxUpload) {}
