package org.uniongraph.article;

import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.Span;

/**
 * A person whom the article names as one of its authors.
 *
 * @param name as printed, mended when a line break or a space stands inside it
 * @param span where the name stands in the article's body
 */
public record Byline(String name, AuthorRole role, Span span) {}
