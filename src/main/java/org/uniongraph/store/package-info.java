/**
 * Neo4j, embedded or external: keeps articles, statements and judgements, projects them as the typed graph, rebuilds
 * and verifies that projection. Articles with grounded statements go in; rows of read queries come out. The only
 * package that knows the driver and Cypher text.
 */
@ApplicationModule(allowedDependencies = {"model", "search"})
@NullMarked
package org.uniongraph.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
