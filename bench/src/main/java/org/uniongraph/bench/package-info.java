/** Measures servers over one generated graph; bench/README.md says how to run it and what the numbers mean. */
@NullMarked
package org.uniongraph.bench;

import org.jspecify.annotations.NullMarked;
