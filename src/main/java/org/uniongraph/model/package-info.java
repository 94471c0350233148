/**
 * The domain: articles, entities, statements with their quotes, judgements and dates with precision. Values only, JDK
 * only; what goes in is validated, what comes out never changes. Uses no other package.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.uniongraph.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
