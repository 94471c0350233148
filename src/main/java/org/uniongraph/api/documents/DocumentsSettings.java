package org.uniongraph.api.documents;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about the texts of operations.
 *
 * @param parsedCharacters how many characters the texts may have together whose parsed form is kept
 * @param persistedCharacters how many characters the texts may have together that clients have given a hash for; 0
 *     switches automatic persisted queries off
 * @param trusted a folder of documents, or one manifest
 * @param onlyTrusted whether all others are refused
 * @param rehearseExplorer whether what the explorer asks first is run once after the start
 */
@ConfigurationProperties("uniongraph.documents")
record DocumentsSettings(
        @DefaultValue("2000000") long parsedCharacters,
        @DefaultValue("2000000") long persistedCharacters,
        @Nullable Path trusted,
        @DefaultValue("false") boolean onlyTrusted,
        @DefaultValue("false") boolean rehearseExplorer) {
    DocumentsSettings {
        notNegative("parsed-characters", parsedCharacters);
        notNegative("persisted-characters", persistedCharacters);
        if (onlyTrusted && trusted == null) {
            throw new IllegalArgumentException(
                    "uniongraph.documents.only-trusted is true: expected uniongraph.documents.trusted to name a folder"
                            + " or manifest");
        }
    }

    private static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "uniongraph.documents." + name + " is " + value + ": expected at least 0");
        }
    }
}
