/**
 * The dates of an article: its text and the day it was published go in, every date and period that it prints comes out,
 * with the days that it stands for when something fixes them. Of the grammar it uses
 * {@code org.uniongraph.extract.grammar.text} alone.
 */
@NullMarked
package org.uniongraph.extract.grammar.dates;

import org.jspecify.annotations.NullMarked;
