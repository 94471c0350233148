package org.uniongraph.extract.grammar;

import org.uniongraph.model.Span;

/**
 * A theme that an article's event is about.
 *
 * @param name its settled name
 * @param rule which wording told it: event-name, exalted, purpose, celebrated, anniversary, congress, law
 * @param confidence from 0 to 1
 */
record TopicMention(Span span, String name, String rule, double confidence) {}
