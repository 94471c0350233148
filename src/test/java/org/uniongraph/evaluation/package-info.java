/** How right an extractor is: annotations of people and what was extracted go in, precision and recall come out. */
@NullMarked
package org.uniongraph.evaluation;

import org.jspecify.annotations.NullMarked;
