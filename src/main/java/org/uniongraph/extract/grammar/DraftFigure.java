package org.uniongraph.extract.grammar;

/** A figure of an event while the article is put together. */
record DraftFigure(DraftEntity event, Count count) {}
