/**
 * The work on the whole graph, and how another process has a running server do it. A server leaves a note in the data
 * folder that says where it is; a request with the token in that note goes in, progress and a report come out.
 */
@ApplicationModule(allowedDependencies = {"export", "ingest", "model", "store"})
@NullMarked
package org.uniongraph.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
