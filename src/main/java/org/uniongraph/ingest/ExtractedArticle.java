package org.uniongraph.ingest;

import java.util.List;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction;

/**
 * What was found in one article, in numbers.
 *
 * @param source the file, as people name it
 * @param target where its annotation belongs: NAME.json (or NAME-2.json) with the folders that lead to it, below the
 *     path that was given
 * @param refused facts that are not in the text
 */
public record ExtractedArticle(
        String source,
        String articleId,
        String headline,
        String target,
        int entities,
        int relations,
        int figures,
        int authors,
        List<ArticleOutcome.Refusal> refused) {
    public ExtractedArticle {
        refused = List.copyOf(refused);
    }

    static ExtractedArticle of(SourceFile file, String target, ParsedArticle article, Extraction extraction) {
        return new ExtractedArticle(
                file.name(),
                article.article().id().value(),
                article.article().headline(),
                target,
                extraction.entities().size(),
                extraction.relations().size(),
                extraction.figures().size(),
                extraction.authors().size(),
                extraction.refusals().stream()
                        .map(refusal -> new ArticleOutcome.Refusal(refusal.item(), refusal.reason()))
                        .toList());
    }
}
