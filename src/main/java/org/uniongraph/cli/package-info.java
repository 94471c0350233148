/**
 * The command line: words go in, one piece of work is done on the store or by a running server, and an exit code comes
 * out. Standard output has what was asked for, standard error everything else.
 */
@ApplicationModule(allowedDependencies = {"article", "control", "extract", "ingest", "model", "store"})
@NullMarked
package org.uniongraph.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
