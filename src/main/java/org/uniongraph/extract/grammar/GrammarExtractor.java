package org.uniongraph.extract.grammar;

import java.util.List;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Extraction;
import org.uniongraph.lexicon.Lexicon;

/**
 * Finds the facts of an article by grammar: no model, no network, the same result each time. Thread-safe. What it costs
 * is linear in the article's length: one of more than {@value Sections#MAX_SECTION} characters is read in sections.
 */
public final class GrammarExtractor implements ArticleExtractor {
    private final Lexicon lexicon;
    private final Tokenizer tokenizer = new Tokenizer();
    private final List<RelationRules.Rule> rules = RelationRules.load();
    private final Confidences confidences = Confidences.load();

    /** @param lexicon the words it knows, shared */
    public GrammarExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Extraction extract(ParsedArticle article) {
        List<Extraction> extractions = Sections.of(
                        article.mended().text(), article.mended().sentences())
                .stream()
                .map(section -> new Analysis(article, section, lexicon, tokenizer, rules, confidences).extraction())
                .toList();
        return extractions.size() == 1 ? extractions.getFirst() : JoinedSections.of(extractions);
    }
}
