package org.uniongraph.extract.grammar;

import java.util.List;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Extraction;
import org.uniongraph.lexicon.Lexicon;

/** Finds the facts of an article by grammar: no model, no network, the same result each time. Thread-safe. */
public final class GrammarExtractor implements ArticleExtractor {
    private final Lexicon lexicon;
    private final Tokenizer tokenizer = new Tokenizer();
    private final List<RelationRules.Rule> rules = RelationRules.load();

    /** @param lexicon the words it knows, shared */
    public GrammarExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Extraction extract(ParsedArticle article) {
        return new Analysis(article, lexicon, tokenizer, rules).extraction();
    }
}
