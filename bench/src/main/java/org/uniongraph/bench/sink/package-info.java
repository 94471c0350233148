/** Where a generated graph goes: an embedded Neo4j store, or tables for PostgreSQL. */
@NullMarked
package org.uniongraph.bench.sink;

import org.jspecify.annotations.NullMarked;
