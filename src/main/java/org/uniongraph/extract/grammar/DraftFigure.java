package org.uniongraph.extract.grammar;

import org.uniongraph.extract.grammar.figures.Count;

/** A figure of an event while the article is put together. */
record DraftFigure(DraftEntity event, Count count) {}
