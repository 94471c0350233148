package org.uniongraph.api.answers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set about kept answers.
 *
 * @param cache whether answers are kept
 * @param cacheSize how much memory they may take, with the requests that led to them
 */
@ConfigurationProperties("uniongraph.answers")
record AnswersSettings(
        @DefaultValue("on") boolean cache,
        @DefaultValue("64MB") DataSize cacheSize) {
    AnswersSettings {
        if (cacheSize.toBytes() < 0) {
            throw new IllegalArgumentException(
                    "uniongraph.answers.cache-size is " + cacheSize + ": expected 0 (off) or more, as in 64MB");
        }
    }

    /** In bytes; 0 when none are kept. */
    long size() {
        return cache ? cacheSize.toBytes() : 0;
    }
}
