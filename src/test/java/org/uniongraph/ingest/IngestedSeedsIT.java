package org.uniongraph.ingest;

import org.uniongraph.store.TestStore;

class IngestedSeedsIT extends IngestedSeeds {
    IngestedSeedsIT() {
        super(TestStore.shared().driver(), TestStore.shared().cypher());
    }
}
