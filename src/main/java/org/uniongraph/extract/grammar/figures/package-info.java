/**
 * The figures of an article: its text goes in, the counts and sums that it gives for what it reports come out, each
 * with what it measures; ranks, ages and a company's statistics stay behind. Of the grammar it uses
 * {@code org.uniongraph.extract.grammar.text} alone.
 */
@NullMarked
package org.uniongraph.extract.grammar.figures;

import org.jspecify.annotations.NullMarked;
