package org.uniongraph.model;

/**
 * One assertion by one article, with the words that make it.
 *
 * @param id the same whenever the same article is found to say the same thing in the same words by the same rule
 */
public record Statement(StatementId id, ArticleId article, Claim claim, Quote quote, Origin origin) {
    /** The statement that {@code article} makes by {@code quote}. */
    public static Statement of(ArticleId article, Claim claim, Quote quote, Origin origin) {
        String id = Ids.make(
                Ids.STATEMENT, article.value(), claim.toString(), quote.span().toString(), origin.toString());
        return new Statement(new StatementId(id), article, claim, quote, origin);
    }
}
