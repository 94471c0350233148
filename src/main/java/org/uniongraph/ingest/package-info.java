/**
 * The pipeline: files in, stored articles and a report out. Reads pages and articles, takes their annotations or else
 * extracts, resolves whom they speak of, and stores each article in one transaction. Or, without a store, annotations
 * out.
 */
@ApplicationModule(allowedDependencies = {"model", "article", "extract", "resolve", "store"})
@NullMarked
package org.uniongraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
