package org.uniongraph.extract.grammar;

import java.util.Map;
import java.util.stream.Collectors;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.lexicon.Lexicon;

/** An invented article on a contest, to which a test adds what it asks about. */
final class ContestArticle {
    private static final ArticleExtractor EXTRACTOR = new GrammarExtractor(Lexicon.load());

    private ContestArticle() {}

    /** What is found in the article whose text, below the headline, is {@code body}. */
    static Extraction read(String body) {
        return EXTRACTOR.extract(WovenPages.parsed("## 青山市职工赛场比技能\n\n" + body).getFirst());
    }

    /** The names of what is found, by local id. */
    static Map<String, String> names(Extraction found) {
        return found.entities().stream()
                .collect(Collectors.toMap(
                        FoundEntity::localId, entity -> entity.attributes().name()));
    }
}
