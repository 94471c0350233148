package org.uniongraph.store;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Ids;

/** What follows from an article's descriptions: where it names an entity, and which events it reports on. */
final class ArticleLinks {
    static final List<String> TYPES = List.of(Link.MENTIONS, Link.REPORTS_ON);
    static final List<String> TYPES_EVER =
            List.of(Link.MENTIONS, Link.REPORTS_ON, Link.past(Link.MENTIONS), Link.past(Link.REPORTS_ON));

    private ArticleLinks() {}

    /** One link that one description calls for; equal ones of two descriptions are one. */
    private record Key(String type, String articleId, String entityId, Map<String, Object> values) {
        String id() {
            return Ids.relation(
                    type, articleId, entityId, values.getOrDefault("start", "") + "-" + values.getOrDefault("end", ""));
        }

        Link link(ZonedDateTime recordedAt, @Nullable ZonedDateTime retractedAt) {
            return new Link(id(), type, articleId, entityId, values, recordedAt, retractedAt);
        }
    }

    /** The links that hold now by the current descriptions {@code rows}; each new at {@code now}. */
    static Set<Link> current(
            String articleId, List<Map<String, Object>> rows, Canonicals canonicals, ZonedDateTime now) {
        Set<Link> links = new HashSet<>();
        rows.forEach(row -> keys(articleId, row, canonicals).forEach(key -> links.add(key.link(now, null))));
        return links;
    }

    /** The links that hold or held by all descriptions {@code rows}, current or closed. */
    static Set<Link> ever(List<Map<String, Object>> rows, Canonicals canonicals) {
        Map<Key, Set<Timeline.Dated<Boolean>>> stays = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            var stay =
                    new Timeline.Dated<>(true, Rows.instant(row, "recordedAt"), Rows.findInstant(row, "retractedAt"));
            keys(Rows.text(row, "articleId"), row, canonicals)
                    .forEach(key ->
                            stays.computeIfAbsent(key, k -> new HashSet<>()).add(stay));
        }
        Set<Link> links = new HashSet<>();
        stays.forEach((key, facts) -> Timeline.of(facts, held -> true)
                .forEach(stretch -> links.add(key.link(stretch.recordedAt(), stretch.retractedAt()))));
        return links;
    }

    private static Set<Key> keys(String articleId, Map<String, Object> row, Canonicals canonicals) {
        String entityId = canonicals.of(Rows.text(row, "subjectId"));
        List<Long> starts = Rows.list(row, "starts");
        List<Long> ends = Rows.list(row, "ends");
        List<String> texts = Rows.list(row, "texts");
        Set<Key> keys = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            Map<String, Object> values = new HashMap<>();
            values.put("start", starts.get(i));
            values.put("end", ends.get(i));
            values.put("text", texts.get(i));
            keys.add(new Key(Link.MENTIONS, articleId, entityId, Map.copyOf(values)));
        }
        if (row.get("eventType") != null) {
            keys.add(new Key(Link.REPORTS_ON, articleId, entityId, Map.of()));
        }
        return keys;
    }
}
