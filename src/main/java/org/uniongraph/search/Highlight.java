package org.uniongraph.search;

/** A place that matched: UTF-16 offsets into the text it is given with, the end exclusive. */
public record Highlight(int start, int end) {}
