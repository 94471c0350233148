package org.uniongraph.extract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's facts in the exchange form (NAME.json beside NAME.md), as any extractor writes it and before anything is
 * checked against the text. Missing lists are empty.
 *
 * @param extractor who made it; {@code annotation} when it doesn't say
 * @param authors null when it doesn't say, and the byline's count
 */
record Annotation(
        @Nullable String extractor,
        @Nullable String headline,
        @Nullable List<Author> authors,
        @Nullable String publication,
        List<Entity> entities,
        List<Relation> relations,
        List<Figure> figures) {
    Annotation {
        authors = authors == null ? null : List.copyOf(authors);
        entities = orEmpty(entities);
        relations = orEmpty(relations);
        figures = orEmpty(figures);
    }

    /** @param person the entity that it is; when missing, the person of that name */
    record Author(
            @Nullable String name,
            @Nullable String role,
            @Nullable String person,
            @Nullable Words evidence) {}

    record Entity(
            @Nullable String id,
            @Nullable String type,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String eventType,
            @Nullable String name,
            List<String> accept,
            @Nullable String theme,
            @Nullable String start,
            @Nullable String end,
            @Nullable String dateText,
            List<Words> mentions,
            @Nullable String rule,
            @Nullable BigDecimal confidence) {
        Entity {
            accept = orEmpty(accept);
            mentions = orEmpty(mentions);
        }
    }

    record Relation(
            @Nullable String type,
            @Nullable String from,
            @Nullable String to,
            @Nullable String role,
            @Nullable String title,
            @Nullable String award,
            @Nullable Words evidence) {}

    record Figure(
            @Nullable String event,
            @Nullable String measure,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Boolean approximate,
            @Nullable String subject,
            @Nullable Words evidence) {}

    /**
     * A mention or a piece of evidence: bare words, or words with where they stand.
     *
     * @param start UTF-16 offset into the file as it is; null when only the words are given
     * @param alias false for a mention that is no form of the name (集团 for 甲集团); otherwise it is one, unless it points
     *     back (该台工会)
     */
    record Words(
            String text,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Boolean alias,
            @Nullable String rule,
            @Nullable BigDecimal confidence) {
        /** Words that stand wherever the article has them. */
        static Words anywhere(String text) {
            return new Words(text, null, null, null, null, null);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
