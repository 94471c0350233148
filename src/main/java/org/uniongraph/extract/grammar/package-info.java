/**
 * The grammar of union news: the readable text of an article goes in, the dates, figures, topics and other mentions
 * that its wording states come out. Internal to the module; nothing in here looks outside the text and the word tables.
 */
@NullMarked
package org.uniongraph.extract.grammar;

import org.jspecify.annotations.NullMarked;
