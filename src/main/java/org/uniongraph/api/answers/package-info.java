/**
 * Answers that were given before: a question goes in; the bytes of its answer come out if the graph has not changed
 * since. Never answers from an older graph than the one that {@code GraphState} names.
 */
@NullMarked
package org.uniongraph.api.answers;

import org.jspecify.annotations.NullMarked;
