package org.uniongraph.control;

import org.uniongraph.model.ArticleId;

/** The graph has no article of this id, or it is retracted already. */
class UnknownArticle extends RuntimeException {
    UnknownArticle(ArticleId articleId) {
        super("the graph has no article " + articleId);
    }
}
