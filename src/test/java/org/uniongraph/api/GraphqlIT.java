package org.uniongraph.api;

import org.junit.jupiter.api.BeforeAll;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.store.TestStore;

class GraphqlIT extends GraphqlCases {
    GraphqlIT() {
        super(TestStore.shared().cypher());
    }

    @BeforeAll
    static void loadGraph() {
        FixtureGraph.load();
    }
}
