/**
 * The grammar of union news: an article's text goes in, the entities, relations and figures that it states come out,
 * each with its exact words and the rule that found it.
 */
@NullMarked
package org.uniongraph.extract.grammar;

import org.jspecify.annotations.NullMarked;
