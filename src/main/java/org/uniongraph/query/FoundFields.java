package org.uniongraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.search.Highlight;
import org.uniongraph.search.Match;
import org.uniongraph.search.SearchText;
import org.uniongraph.search.Snippet;

/**
 * Tells what of a hit matched. Done here and not in Cypher, whose text functions count code points and cannot fold, for
 * the hits of the page only.
 */
final class FoundFields {
    private static final int SUGGESTIONS = 3;

    private FoundFields() {}

    /** The fields of a hit's match or snippet, by name. */
    static Map<String, ? extends @Nullable Object> of(String field, Map<?, ?> row) {
        SearchText search = SearchText.of(text(row, "search"));
        return field.equals("snippet") ? snippet(Snippet.of(search, text(row, "body"))) : match(match(search, row));
    }

    /** Up to three names, those least different from what was typed; at most a third of the letters may differ. */
    static List<String> didYouMean(Map<?, ?> row) {
        SearchText search = SearchText.of(text(row, "search"));
        List<Match.Suggestion> near = list(row, "near").stream()
                .map(entity -> (Map<?, ?>) entity)
                .map(entity -> Match.suggestion(search, text(entity, "type"), text(entity, "name"), names(entity)))
                .toList();
        int most = Math.max(1, search.letters().length() / 3);
        int least = near.stream().mapToInt(Match.Suggestion::distance).min().orElse(most);
        return near.stream()
                .filter(suggestion -> suggestion.distance() <= Math.min(least, most))
                .map(Match.Suggestion::text)
                .distinct()
                .sorted()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static Match match(SearchText search, Map<?, ?> row) {
        Object headline = row.get("headline");
        return headline == null
                ? Match.ofEntity(search, text(row, "type"), text(row, "name"), names(row))
                : Match.ofArticle(search, headline.toString());
    }

    private static Map<String, @Nullable Object> match(Match match) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("form", match.form().name());
        fields.put("closeness", match.closeness().name());
        fields.put("text", match.text());
        fields.put("of", match.of());
        fields.put("highlights", highlights(match.highlights()));
        return fields;
    }

    private static Map<String, Object> snippet(Snippet snippet) {
        return Map.of(
                "text",
                snippet.text(),
                "start",
                snippet.start(),
                "end",
                snippet.end(),
                "highlights",
                highlights(snippet.highlights()));
    }

    private static List<Map<String, Object>> highlights(List<Highlight> highlights) {
        return highlights.stream()
                .map(place -> Map.<String, Object>of("start", place.start(), "end", place.end()))
                .toList();
    }

    private static String text(Map<?, ?> row, String key) {
        if (row.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("row " + row.keySet() + ": expected a text under " + key);
    }

    private static List<?> list(Map<?, ?> row, String key) {
        return row.get(key) instanceof List<?> list ? list : List.of();
    }

    private static List<String> names(Map<?, ?> row) {
        return list(row, "aliases").stream().map(String::valueOf).toList();
    }
}
