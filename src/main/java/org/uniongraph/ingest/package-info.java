/**
 * The pipeline: files in, stored articles and a report out. Reads pages and articles, takes their annotations, resolves
 * whom they speak of, and stores each article in one transaction.
 */
@ApplicationModule(allowedDependencies = {"model", "article", "extract", "resolve", "store"})
@NullMarked
package org.uniongraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
