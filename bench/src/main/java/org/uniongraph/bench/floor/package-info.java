/** The floor: one handwritten Cypher statement for each workload, its row written straight as JSON. */
@NullMarked
package org.uniongraph.bench.floor;

import org.jspecify.annotations.NullMarked;
