package org.uniongraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.uniongraph.store.Cypher;
import org.uniongraph.store.CypherQuery;

/** Remembers the statements that it passes on. */
public final class CountingCypher implements Cypher {
    private final Cypher cypher;
    private final List<CypherQuery> queries = new ArrayList<>();

    public CountingCypher(Cypher cypher) {
        this.cypher = cypher;
    }

    @Override
    public void read(CypherQuery query, Consumer<Map<String, Object>> row) {
        queries.add(query);
        cypher.read(query, row);
    }

    public List<CypherQuery> queries() {
        return queries;
    }
}
