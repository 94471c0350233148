/**
 * The client: prepared requests in a closed loop, what they cost, whether all servers answer the same, and the report.
 */
@NullMarked
package org.uniongraph.bench.load;

import org.jspecify.annotations.NullMarked;
