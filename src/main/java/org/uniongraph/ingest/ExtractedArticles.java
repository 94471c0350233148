package org.uniongraph.ingest;

import java.io.IOException;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction;

/** Takes what was found in articles, in the order of the files and within a file in its order. */
public interface ExtractedArticles {
    /** The annotation in the form in which it is to be taken. Called by several threads at once, in any order. */
    byte[] annotation(String source, ParsedArticle article, Extraction extraction);

    void take(ExtractedArticle article, byte[] annotation) throws IOException;

    /** Takes note of a file that holds no article that can be read, or of an article that nothing can be said of. */
    void refuse(String source, String reason);
}
