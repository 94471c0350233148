/**
 * The texts of operations: each is parsed and checked once, and may be asked for by a short name instead. A text or its
 * name goes in; the parsed document, or the reason why it is refused, comes out.
 */
@NullMarked
package org.uniongraph.api.documents;

import org.jspecify.annotations.NullMarked;
