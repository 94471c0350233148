/**
 * The bounds of the API: how large a document, an answer and a wait may be. Requests go in; what is within the bounds
 * goes on to the database, the rest is refused with a code and numbers (docs/bounds.md).
 */
@NullMarked
package org.uniongraph.api.bounds;

import org.jspecify.annotations.NullMarked;
