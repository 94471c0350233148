package org.uniongraph.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Makes the projection anew from statements and judgements, in pages of entities and articles, each page in one
 * transaction. Only what differs is written, so that readers see a right answer at every moment.
 */
@Component
public class Rebuild {
    private final Neo4jClient client;
    private final Writes writes;

    Rebuild(Neo4jClient client, Writes writes) {
        this.client = client;
        this.writes = writes;
    }

    /**
     * What a rebuild found and did.
     *
     * @param entities entities compared
     * @param articles articles compared
     * @param written states that were missing or wrong and are now right
     * @param removed states that should not have been there
     */
    public record Rebuilt(long entities, long articles, long written, long removed) {
        private Rebuilt plus(Rebuilt other) {
            return new Rebuilt(
                    entities + other.entities,
                    articles + other.articles,
                    written + other.written,
                    removed + other.removed);
        }
    }

    /** Rebuilds all; {@code progress} hears how many entities and articles are done. */
    public Rebuilt rebuild(LongConsumer progress) {
        Rebuilt total = writes.write(Rebuild::mergedEntities);
        Pages subjects = new Pages(client, "subject-page");
        for (List<String> ids = subjects.next(); !ids.isEmpty(); ids = subjects.next()) {
            total = total.plus(page(Set.copyOf(ids), List.of()));
            progress.accept(total.entities());
        }
        Pages articles = new Pages(client, "article-page");
        for (List<String> ids = articles.next(); !ids.isEmpty(); ids = articles.next()) {
            total = total.plus(page(Set.of(), ids));
            progress.accept(total.entities() + total.articles());
        }
        return total;
    }

    private Rebuilt page(Set<String> entities, List<String> articles) {
        return writes.write(change -> {
            Transaction transaction = change.transaction();
            Reprojection reprojection = new Reprojection(transaction, MergedEntities.stored(transaction));
            reprojection.entities(entities);
            reprojection.articles(articles);
            Changes changes = apply(transaction, reprojection);
            if (!changes.isEmpty() || !reprojection.supportsToMend().isEmpty()) {
                change.done();
            }
            return new Rebuilt(entities.size(), articles.size(), changes.written(), changes.removed());
        });
    }

    /** Writes what {@code reprojection} found to differ. */
    static Changes apply(Transaction transaction, Reprojection reprojection) {
        transaction.write("statements-support", reprojection.supportsToMend());
        new ProjectionWriter(transaction).apply(reprojection.changes());
        return reprojection.changes();
    }

    private static Rebuilt mergedEntities(Writes.Change change) {
        Transaction transaction = change.transaction();
        Canonicals stored = MergedEntities.stored(transaction);
        int changed = MergedEntities.store(transaction, stored, MergedEntities.judged(transaction))
                .size();
        if (changed > 0) {
            change.done();
        }
        return new Rebuilt(0, 0, changed, 0);
    }

    /** Walks ids in order, a page at a time. */
    static final class Pages {
        private static final long SIZE = 500;
        private final Transaction transaction;
        private final String query;
        private String after = "";

        Pages(Neo4jClient client, String query) {
            this.transaction = new Transaction(client);
            this.query = query;
        }

        /** The next page; empty at the end. */
        List<String> next() {
            List<String> ids = transaction.rows(query, Map.of("after", after, "size", SIZE)).stream()
                    .map(row -> Rows.text(row, "id"))
                    .toList();
            after = ids.isEmpty() ? after : ids.getLast();
            return ids;
        }
    }
}
