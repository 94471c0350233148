package org.uniongraph.store;

class EmbeddedCypherIT extends CypherContract {
    @Override
    Cypher cypher() {
        return TestStore.shared().cypher();
    }
}
