package org.uniongraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.uniongraph.model.Judgement;

/** Keeps the decisions on who is who; the projection follows them, and follows back when one is taken back. */
@Component
public class Judgements {
    private final Writes writes;

    Judgements(Writes writes) {
        this.writes = writes;
    }

    /** Stores a judgement; false when it stood already. */
    public boolean judge(Judgement judgement) {
        return writes.write(change -> judge(change, judgement));
    }

    /** Takes a judgement back; false when it doesn't stand. */
    public boolean withdraw(String judgementId) {
        return writes.write(change -> {
            Map<String, Object> parameters = Map.of("id", judgementId, "now", change.now());
            if (change.transaction().rows("judgement-close", parameters).isEmpty()) {
                return false;
            }
            change.done(GraphChange.Touched.judged(follow(change.transaction())));
            return true;
        });
    }

    private static boolean judge(Writes.Change change, Judgement judgement) {
        if (!open(change, judgement)) {
            return false;
        }
        change.done(GraphChange.Touched.judged(follow(change.transaction())));
        return true;
    }

    /** Stores a judgement that doesn't stand yet, and leaves the projection as it is. */
    static boolean open(Writes.Change change, Judgement judgement) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", judgement.id());
        properties.put("verdict", judgement.verdict().name());
        properties.put("leftId", judgement.left().value());
        properties.put("rightId", judgement.right().value());
        properties.put("score", judgement.score());
        properties.put("reasons", judgement.reasons());
        properties.put("by", judgement.by());
        Map<String, Object> parameters = Map.of("id", judgement.id(), "properties", properties, "now", change.now());
        return Boolean.TRUE.equals(
                change.transaction().row("judgement-open", parameters).get("opened"));
    }

    /**
     * Projects anew the entities whose canonical one changed, those on the other side of their relations, and the
     * articles that name them.
     *
     * @return the ids that the judgement concerns
     */
    private static Set<String> follow(Transaction transaction) {
        Canonicals before = MergedEntities.stored(transaction);
        Canonicals after = MergedEntities.judged(transaction);
        Set<String> moved = new HashSet<>(MergedEntities.store(transaction, before, after));
        if (moved.isEmpty()) {
            return Set.of();
        }
        Set<String> touched = moved.stream()
                .flatMap(id -> List.of(id, before.of(id), after.of(id)).stream())
                .collect(Collectors.toSet());
        Map<String, Object> parameters = Map.of("ids", List.copyOf(touched));
        Set<String> articles = new HashSet<>();
        Set<String> neighbours = new HashSet<>(touched);
        for (Map<String, Object> row : transaction.rows("touched-by", parameters)) {
            articles.add(Rows.text(row, "articleId"));
            neighbours.add(Rows.text(row, "subjectId"));
        }
        Reprojection reprojection = new Reprojection(transaction, after);
        reprojection.entities(neighbours);
        reprojection.articles(List.copyOf(articles));
        Rebuild.apply(transaction, reprojection);
        return touched;
    }
}
