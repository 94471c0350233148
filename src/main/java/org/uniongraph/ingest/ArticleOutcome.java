package org.uniongraph.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.Effort;

/**
 * What ingesting one article did.
 *
 * @param source the file, and the entry in it for a zip
 * @param articleId null when the file could not be read as an article
 * @param created statements that are new
 * @param unchanged statements that were there already
 * @param retracted statements of an earlier ingest of this article that its annotation no longer makes
 * @param refused facts that were not stored, each with its reason
 * @param effort what finding its facts took of a chat endpoint; null when none was asked
 */
public record ArticleOutcome(
        String source,
        @Nullable String articleId,
        @Nullable String headline,
        Status status,
        int created,
        int unchanged,
        int retracted,
        List<Refusal> refused,
        @Nullable Effort effort) {
    /** What became of the article. */
    public enum Status {
        /** It is new, or was retracted before. */
        CREATED,
        /** It was there; some of its statements changed. */
        UPDATED,
        /** It was there as it is. */
        UNCHANGED,
        /** Nothing of it was stored. */
        REFUSED
    }

    /**
     * A fact that was not stored.
     *
     * @param item which fact, as the annotation writes it
     * @param reason what is wrong with it and what was expected
     */
    public record Refusal(String item, String reason) {}

    public ArticleOutcome {
        refused = List.copyOf(refused);
    }
}
