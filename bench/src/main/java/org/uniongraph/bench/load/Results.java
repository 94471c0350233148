package org.uniongraph.bench.load;

import java.util.List;

/** A result file: what was measured when, the cells, and the memory of each process at the end. */
record Results(String note, List<Cell> cells, List<Memory> memory) {
    record Memory(String endpoint, long serverMiB, long databaseMiB) {}
}
