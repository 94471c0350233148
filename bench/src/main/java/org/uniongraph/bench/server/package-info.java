/** Neo4j Community in a process of its own, for the endpoints that reach it over Bolt. */
@NullMarked
package org.uniongraph.bench.server;

import org.jspecify.annotations.NullMarked;
