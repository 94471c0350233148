/** A peer: Spring for GraphQL over Spring Data Neo4j, written as their documentation teaches. */
@NullMarked
package org.uniongraph.bench.spring;

import org.jspecify.annotations.NullMarked;
