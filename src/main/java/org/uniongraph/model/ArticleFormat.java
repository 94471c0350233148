package org.uniongraph.model;

/** How the body of an article is written. */
public enum ArticleFormat {
    MARKDOWN,
    PLAIN_TEXT,
    HTML
}
