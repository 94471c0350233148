package org.uniongraph.control;

/** The graph has no article of this id, or it is retracted already. */
class UnknownArticle extends RuntimeException {
    UnknownArticle(String articleId) {
        super("the graph has no article " + articleId);
    }
}
