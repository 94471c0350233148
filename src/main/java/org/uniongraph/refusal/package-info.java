/**
 * What is said when a request is not answered. Whoever finds something wrong with one throws; the API writes it down.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.uniongraph.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
