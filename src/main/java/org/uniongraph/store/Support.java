package org.uniongraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one or more equal statements of one text say for something projected.
 *
 * @param id of the projected relation, figure or entity
 * @param type of the statements
 * @param articleId the article written, for {@code AUTHORED}
 * @param claim the claim's values; no nulls
 * @param confidence the best among the statements
 * @param statements how many there are
 */
record Support(
        String id,
        String type,
        String subjectId,
        @Nullable String objectId,
        @Nullable String articleId,
        Map<String, Object> claim,
        String textHash,
        double confidence,
        int statements) {
    static final String DESCRIPTION = "DESCRIPTION";
    static final String FIGURE = "FIGURE";

    static Support of(Map<String, Object> row) {
        Map<String, Object> claim = new HashMap<>(Rows.map(row, "claim"));
        claim.values().removeIf(Objects::isNull);
        Object statements = row.get("statements");
        return new Support(
                Rows.text(row, "id"),
                Rows.text(row, "type"),
                Rows.text(row, "subjectId"),
                Rows.findText(row, "objectId"),
                Rows.text(row, "type").equals(Link.AUTHORED) ? Rows.findText(row, "articleId") : null,
                Map.copyOf(claim),
                Rows.text(row, "textHash"),
                Rows.fraction(row, "confidence"),
                statements == null ? 1 : ((Number) statements).intValue());
    }

    /** Sums up supports that differ only in confidence: the best one stands, with the number of statements of all. */
    static List<Support> collapse(Collection<Support> supports) {
        Map<Support, List<Support>> alike =
                supports.stream().collect(Collectors.groupingBy(support -> support.with(0, 0)));
        return alike.values().stream()
                .map(group -> group.getFirst()
                        .with(
                                group.stream()
                                        .mapToDouble(Support::confidence)
                                        .max()
                                        .orElseThrow(),
                                group.stream().mapToInt(Support::statements).sum()))
                .toList();
    }

    private Support with(double confidence, int statements) {
        return new Support(id, type, subjectId, objectId, articleId, claim, textHash, confidence, statements);
    }

    boolean describes() {
        return type.equals(DESCRIPTION);
    }
}
