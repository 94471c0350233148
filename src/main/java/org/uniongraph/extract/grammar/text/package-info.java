/**
 * What the finders of the grammar read a text with: tables of words, cues, digits, and where clauses and sentences end.
 * It knows nothing of what they look for, and uses nothing of theirs.
 */
@NullMarked
package org.uniongraph.extract.grammar.text;

import org.jspecify.annotations.NullMarked;
