package org.uniongraph.store;

class DriverCypherIT extends CypherContract {
    @Override
    Cypher cypher() {
        return TestStore.shared().driverCypher();
    }
}
