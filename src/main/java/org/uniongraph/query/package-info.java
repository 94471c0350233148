/**
 * Turns what a client selects of the schema into one Cypher statement for each root field. A GraphQL selection goes in;
 * the statement, its parameters and in the end plain rows come out, from which graphql-java only picks.
 */
@ApplicationModule(allowedDependencies = {"model", "refusal", "store", "search"})
@NullMarked
package org.uniongraph.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
