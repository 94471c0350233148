/**
 * Bytes of a newspaper page or article go in; articles with headline, bylines, publication and a readable text come
 * out, every offset pointing back into the original. Uses the domain model only.
 */
@ApplicationModule(allowedDependencies = {"model"})
@NullMarked
package org.uniongraph.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
