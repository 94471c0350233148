package org.uniongraph.model;

/** Names an article for ever: made from its text, date and publication. */
public record ArticleId(String value) {
    public ArticleId {
        Ids.check(value, Ids.ARTICLE);
    }

    public static ArticleId of(String textHash, String publication, String publishedOn, String page) {
        return new ArticleId(Ids.make(Ids.ARTICLE, textHash, publication, publishedOn, page));
    }

    @Override
    public String toString() {
        return value;
    }
}
