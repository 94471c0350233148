/** Makes the graph: organisations on the tree of divisions, people, events, and articles that state it all. */
@NullMarked
package org.uniongraph.bench.data;

import org.jspecify.annotations.NullMarked;
