package org.uniongraph.api.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Has each text parsed and checked against the schema once. Equal texts get the same {@code Document} as long as it is
 * kept, so that what is derived from a document can be kept by its identity.
 */
public final class ParsedDocuments implements PreparsedDocumentProvider {
    /** A client that repeats a wrong document is a loop, not an audience: it is kept for its storm only. */
    private static final Duration REFUSED_FOR = Duration.ofMinutes(1);

    /** The share of the texts' characters that refused documents may take. */
    private static final int REFUSED_SHARE = 16;

    /** The errors of a refused text read differently in each language. */
    private record Refused(String text, Locale locale) {}

    private final Cache<String, PreparsedDocumentEntry> documents;
    private final Cache<Refused, PreparsedDocumentEntry> refused;
    private final LongAdder found = new LongAdder();
    private final LongAdder parsed = new LongAdder();

    /** @param characters how many characters all kept texts may have together */
    public ParsedDocuments(long characters) {
        this.documents = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(characters)
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .build();
        this.refused = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(characters / REFUSED_SHARE)
                .weigher((Refused key, PreparsedDocumentEntry entry) ->
                        key.text().length())
                .expireAfterWrite(REFUSED_FOR)
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(Allowed.checked(entry(input, parse), input));
    }

    private PreparsedDocumentEntry entry(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        String text = input.getQuery();
        PreparsedDocumentEntry kept = find(text, input.getLocale());
        if (kept != null) {
            found.increment();
            return kept;
        }
        parsed.increment();
        PreparsedDocumentEntry entry = parse.apply(input);
        if (entry.hasErrors()) {
            refused.put(new Refused(text, input.getLocale()), entry);
            return entry;
        }
        // of two that parse one text at a time the first one's document is everybody's
        return Objects.requireNonNull(documents.get(text, _ -> entry));
    }

    private @Nullable PreparsedDocumentEntry find(String text, Locale locale) {
        PreparsedDocumentEntry entry = documents.getIfPresent(text);
        return entry == null ? refused.getIfPresent(new Refused(text, locale)) : entry;
    }

    /** Whether {@code text} is kept as a document that fits the schema. */
    boolean knows(String text) {
        return documents.getIfPresent(text) != null;
    }

    /** How often a text was there already. */
    long found() {
        return found.sum();
    }

    /** How often a text had to be parsed. */
    long parsed() {
        return parsed.sum();
    }

    /** How many documents are kept, about. */
    long size() {
        return documents.estimatedSize() + refused.estimatedSize();
    }
}
