package org.uniongraph.store;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How much the graph holds. */
@Component
public class Corpus {
    private final Cypher cypher;

    Corpus(Cypher cypher) {
        this.cypher = cypher;
    }

    /** What the graph holds now. */
    public record Counts(long articles, long entities, long relations, long statements, long version) {}

    public Counts counts() {
        Map<String, Object> row = cypher.read(new CypherQuery(CypherFiles.text("corpus-counts"), Map.of()))
                .getFirst();
        return new Counts(
                Rows.number(row, "articles"),
                Rows.number(row, "entities"),
                Rows.number(row, "relations"),
                Rows.number(row, "statements"),
                Rows.number(row, "version"));
    }

    /** Whether no article was ever stored. */
    public boolean isNew() {
        List<Map<String, Object>> rows = cypher.read(new CypherQuery(CypherFiles.text("corpus-touched"), Map.of()));
        return rows.isEmpty();
    }
}
