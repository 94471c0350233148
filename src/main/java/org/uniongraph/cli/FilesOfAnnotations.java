package org.uniongraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.cli.ExtractReport.Status;
import org.uniongraph.extract.AnnotationWriter;
import org.uniongraph.extract.Extraction;
import org.uniongraph.ingest.ArticleOutcome.Refusal;
import org.uniongraph.ingest.ExtractedArticle;

/** Writes annotations to a folder, a file each. */
final class FilesOfAnnotations extends ReportedAnnotations {
    private final AnnotationFolder folder;

    FilesOfAnnotations(AnnotationFolder folder) {
        this.folder = folder;
    }

    @Override
    public byte[] annotation(String source, ParsedArticle article, Extraction extraction) {
        return AnnotationWriter.write(article, extraction);
    }

    @Override
    public void take(ExtractedArticle article, byte[] annotation) throws IOException {
        try {
            Path file = folder.file(article.target());
            boolean written = folder.write(file, article.source(), annotation);
            Status status = written ? Status.WRITTEN : Status.UNCHANGED;
            report(ExtractReport.Article.of(article, file.toString(), status, article.refused()));
        } catch (AnnotationFolder.Refused e) {
            Refusal refusal = new Refusal("annotation", Objects.requireNonNull(e.getMessage()));
            List<Refusal> refused = Stream.concat(Stream.of(refusal), article.refused().stream())
                    .toList();
            report(ExtractReport.Article.of(article, null, Status.REFUSED, refused));
        }
    }
}
