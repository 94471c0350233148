package org.uniongraph.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.cli.ExtractReport.Status;
import org.uniongraph.extract.AnnotationWriter;
import org.uniongraph.extract.Extraction;
import org.uniongraph.ingest.ExtractedArticle;

/** Prints annotations, a line each. */
final class LinesOfAnnotations extends ReportedAnnotations {
    private final PrintStream out;

    LinesOfAnnotations(PrintStream out) {
        this.out = out;
    }

    @Override
    public byte[] annotation(String source, ParsedArticle article, Extraction extraction) {
        String line = AnnotationWriter.line(source, article, extraction) + "\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void take(ExtractedArticle article, byte[] annotation) {
        out.write(annotation, 0, annotation.length);
        if (out.checkError()) {
            throw new CannotGoOn(ExitCode.UNEXPECTED, "standard output was closed before its end");
        }
        report(ExtractReport.Article.of(article, null, Status.WRITTEN, article.refused()));
    }
}
