package org.uniongraph.api.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The documents that clients have given a hash for, so that next time the hash is enough; seldom used ones go. */
final class PersistedDocuments {
    private final boolean on;
    private final Cache<DocumentHash, String> texts;

    /** @param characters how many characters all may have together; 0 keeps none */
    PersistedDocuments(long characters) {
        this.on = characters > 0;
        this.texts = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(characters)
                .weigher((DocumentHash hash, String text) -> text.length())
                .build();
    }

    boolean on() {
        return on;
    }

    Optional<String> find(DocumentHash hash) {
        return Optional.ofNullable(texts.getIfPresent(hash));
    }

    void put(DocumentHash hash, String text) {
        texts.put(hash, text);
    }

    long size() {
        return texts.estimatedSize();
    }
}
