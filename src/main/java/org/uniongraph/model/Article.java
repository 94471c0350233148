package org.uniongraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news report as published.
 *
 * @param body the original text with its markup and line breaks, headline included, never edited; all offsets are into
 *     it
 * @param text the body as a person reads it: no markup, hard breaks mended, one line a paragraph
 * @param textHash SHA-256 of the text without white space, width folded: equal for reprints
 * @param publication the outlet, when known
 * @param publishedOn the day of publication, when known
 * @param page the newspaper page, when known
 * @param section the page banner or column, when there is one
 * @param note where the text comes from when it is not the reporter's own: a digest, a translation
 */
public record Article(
        ArticleId id,
        String headline,
        ArticleFormat format,
        String body,
        String text,
        String textHash,
        @Nullable LocalDate publishedOn,
        @Nullable String publication,
        @Nullable String page,
        @Nullable String section,
        @Nullable String note) {

    /** SHA-256 of the body, exactly as it is. */
    public String bodyHash() {
        return Ids.sha256(body);
    }
}
