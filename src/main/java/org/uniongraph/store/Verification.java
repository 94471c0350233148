package org.uniongraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.uniongraph.model.Ids;

/**
 * Re-reads every quote in every article, and compares the stored projection with what a rebuild would make; changes
 * nothing.
 */
@Component
public class Verification {
    private final Neo4jClient client;
    private final Writes writes;

    Verification(Neo4jClient client, Writes writes) {
        this.client = client;
        this.writes = writes;
    }

    /**
     * Something that is not as it should be.
     *
     * @param kind QUOTE, MENTION, BODY, PROJECTION, SUPPORT or MERGE
     * @param id of the statement, article or entity
     */
    public record Fault(String kind, String id, String message) {}

    /** What was compared, and what is wrong. */
    public record Report(long articles, long quotes, long mentions, long entities, List<Fault> faults) {
        public Report {
            faults = List.copyOf(faults);
        }
    }

    /** Verifies all; {@code progress} hears how many articles and entities are done. */
    public Report verify(LongConsumer progress) {
        return new Run(progress).report();
    }

    private final class Run {
        private final Transaction transaction = new Transaction(client);
        private final LongConsumer progress;
        private final List<Fault> faults = new ArrayList<>();
        private long articles;
        private long quotes;
        private long mentions;
        private long entities;

        private Run(LongConsumer progress) {
            this.progress = progress;
        }

        Report report() {
            Canonicals stored = MergedEntities.stored(transaction);
            Canonicals judged = MergedEntities.judged(transaction);
            if (!stored.equals(judged)) {
                faults.add(new Fault("MERGE", "", "stored " + stored.merged() + ", judged " + judged.merged()));
            }
            transaction
                    .rows("statements-without-quote", Map.of())
                    .forEach(row ->
                            faults.add(new Fault("QUOTE", Rows.text(row, "id"), "the statement quotes no article")));
            Rebuild.Pages articlePages = new Rebuild.Pages(client, "article-page");
            for (List<String> ids = articlePages.next(); !ids.isEmpty(); ids = articlePages.next()) {
                transaction.rows("article-quotes", Map.of("ids", ids)).forEach(this::article);
                projection(Set.of(), ids, judged);
                articles += ids.size();
                progress.accept(articles);
            }
            Rebuild.Pages entityPages = new Rebuild.Pages(client, "subject-page");
            for (List<String> ids = entityPages.next(); !ids.isEmpty(); ids = entityPages.next()) {
                projection(Set.copyOf(ids), List.of(), judged);
                entities += ids.size();
                progress.accept(articles + entities);
            }
            return new Report(articles, quotes, mentions, entities, faults);
        }

        private void article(Map<String, Object> row) {
            String id = Rows.text(row, "id");
            String body = Rows.text(row, "body");
            if (!Ids.sha256(body).equals(row.get("bodyHash"))) {
                faults.add(new Fault("BODY", id, "the article's text is not the one that was stored"));
            }
            for (Map<String, Object> quote : Rows.<Map<String, Object>>list(row, "quotes")) {
                quotes++;
                compare(
                        "QUOTE",
                        Rows.text(quote, "id"),
                        body,
                        Rows.number(quote, "start"),
                        Rows.number(quote, "end"),
                        Rows.text(quote, "quote"));
            }
            for (Map<String, Object> described : Rows.<Map<String, Object>>list(row, "mentions")) {
                List<Long> starts = Rows.list(described, "starts");
                List<Long> ends = Rows.list(described, "ends");
                List<String> texts = Rows.list(described, "texts");
                for (int i = 0; i < starts.size(); i++) {
                    mentions++;
                    compare("MENTION", Rows.text(described, "id"), body, starts.get(i), ends.get(i), texts.get(i));
                }
            }
        }

        private void compare(String kind, String id, String body, long start, long end, String words) {
            boolean inside = 0 <= start && start <= end && end <= body.length();
            String there =
                    inside ? body.substring((int) start, (int) end) : "nothing: the article ends at " + body.length();
            if (!inside || !there.equals(words)) {
                faults.add(new Fault(
                        kind, id, "at " + start + "-" + end + " expected '" + words + "', found '" + there + "'"));
            }
        }

        private void projection(Set<String> entityIds, List<String> articleIds, Canonicals canonicals) {
            Reprojection reprojection = compared(transaction, entityIds, articleIds, canonicals);
            if (!reprojection.agrees()) {
                // A writer may have come between two reads: what counts is a second look while writers wait.
                reprojection =
                        writes.write(change -> compared(change.transaction(), entityIds, articleIds, canonicals));
            }
            reprojection.changes().sentences().forEach(sentence -> faults.add(new Fault("PROJECTION", "", sentence)));
            reprojection
                    .supportsToMend()
                    .forEach(row -> faults.add(new Fault(
                            "SUPPORT", String.valueOf(row.get("id")), "supports should be " + row.get("supports"))));
        }
    }

    private static Reprojection compared(
            Transaction transaction, Set<String> entityIds, List<String> articleIds, Canonicals canonicals) {
        Reprojection reprojection = new Reprojection(transaction, canonicals);
        reprojection.entities(entityIds);
        reprojection.articles(articleIds);
        return reprojection;
    }
}
