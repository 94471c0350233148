package org.uniongraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.MendedText;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;
import org.uniongraph.model.Span;

/** Finds the words of an annotation in its article. */
final class Grounding {
    static final String DEFAULT_EXTRACTOR = "annotation";
    private static final String DEFAULT_RULE = "annotated";

    private final String body;
    private final MendedText mended;
    private final int offset;
    private final String extractor;

    Grounding(ParsedArticle article, @Nullable String extractor) {
        this.body = article.article().body();
        this.mended = article.mended();
        this.offset = article.offset();
        this.extractor = extractor == null ? DEFAULT_EXTRACTOR : extractor;
    }

    /** Words that are not in the article, or not where they should be. */
    static final class NotInText extends RuntimeException {
        NotInText(String message) {
            super(message);
        }
    }

    /** The first place of {@code words}. */
    Quote quote(Annotation.@Nullable Words words) {
        if (words == null) {
            throw new NotInText("no evidence: expected the words of the article that state it");
        }
        return quote(spans(words).getFirst());
    }

    Quote quote(Span span) {
        return new Quote(span.of(body), span, mended.sentenceAround(span));
    }

    /** The words as a reader sees them. */
    String read(Span span) {
        return mended.read(span);
    }

    Mention mention(Span span) {
        return new Mention(span.of(body), span);
    }

    Origin origin(Annotation.@Nullable Words words) {
        return words == null ? origin(null, null) : origin(words.rule(), words.confidence());
    }

    Origin origin(@Nullable String rule, @Nullable BigDecimal confidence) {
        return new Origin(
                extractor, rule == null ? DEFAULT_RULE : rule, confidence == null ? 1.0 : confidence.doubleValue());
    }

    /** Every place of {@code words}, or the one that they name; at least one. */
    List<Span> spans(Annotation.Words words) {
        Integer start = words.start();
        Integer end = words.end();
        if (start != null && end != null && stands(words.text(), start - offset, end - offset)) {
            return List.of(new Span(start - offset, end - offset));
        }
        List<Span> found = mended.locate(words.text());
        if (found.isEmpty()) {
            throw new NotInText("'" + words.text() + "' is not in the article");
        }
        if (start != null && end != null) {
            throw new NotInText("'" + words.text() + "' does not stand at " + start + "-" + end + " but at "
                    + place(found.getFirst()));
        }
        return found;
    }

    private boolean stands(String words, int start, int end) {
        return start >= 0 && start <= end && end <= body.length() && mended.stands(words, new Span(start, end));
    }

    private String place(Span span) {
        return (span.start() + offset) + "-" + (span.end() + offset);
    }

    /** The places of all {@code mentions} of one entity, without those that lie within a longer mention of it. */
    List<Span> mentions(List<Annotation.Words> mentions) {
        List<Span> all = new ArrayList<>();
        mentions.forEach(words -> all.addAll(spans(words)));
        return Span.outermost(all);
    }
}
