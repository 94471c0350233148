/** The graph as files: the stored graph goes in, an export in a named format comes out. */
@ApplicationModule(allowedDependencies = {"model", "store"})
@NullMarked
package org.uniongraph.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
