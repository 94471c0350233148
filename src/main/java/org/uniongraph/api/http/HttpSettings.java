package org.uniongraph.api.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set about requests.
 *
 * @param batch how many operations one request may hold
 * @param body the largest body
 */
@ConfigurationProperties("uniongraph.http")
record HttpSettings(
        @DefaultValue("10") int batch, @DefaultValue("1MB") DataSize body) {
    HttpSettings {
        if (batch < 1) {
            throw new IllegalArgumentException("uniongraph.http.batch is " + batch + ": expected at least 1");
        }
        if (body.toBytes() < 1 || body.toBytes() >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException("uniongraph.http.body is " + body + ": expected 1B to 2047MB");
        }
    }
}
