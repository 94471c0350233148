package org.uniongraph.extract.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.uniongraph.model.Span;

/**
 * How sure what a rule found is: how often it was right on articles that people annotated, as
 * {@code seeds/lexicon/rule-precision.tsv} has it. docs/extraction.md says how that file is made.
 */
final class Confidences {
    /** The row of all relations of which an end is not named in the evidence: a pronoun, or the article's own event. */
    static final String NO_ANCHOR = "no-anchor";

    /** Of a rule that never fired there: (0 + 1) / (0 + 2). */
    static final double UNKNOWN = 0.5;

    private static final String FILE = "/seeds/lexicon/rule-precision.tsv";

    private final Map<String, Double> byRule;

    private Confidences(Map<String, Double> byRule) {
        this.byRule = byRule;
    }

    static Confidences load() {
        try (InputStream in = Objects.requireNonNull(Confidences.class.getResourceAsStream(FILE), FILE)) {
            return new Confidences(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Double.valueOf(row[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0 to 1; {@value #UNKNOWN} for a rule that was never measured. */
    double of(String rule) {
        return byRule.getOrDefault(rule, UNKNOWN);
    }

    /** No surer than its rule and both its ends, nor than others with an end that its evidence doesn't name. */
    double of(DraftRelation relation) {
        double ends = Math.min(of(relation.from().rule), of(relation.to().rule));
        double sure = Math.min(ends, of(relation.rule()));
        boolean anchored = isNamed(relation.from(), relation.evidence()) && isNamed(relation.to(), relation.evidence());
        return anchored ? sure : Math.min(sure, of(NO_ANCHOR));
    }

    private static boolean isNamed(DraftEntity entity, Span evidence) {
        return entity.mentions.stream().anyMatch(evidence::contains);
    }

    /** No surer than its rule and its event. */
    double of(DraftFigure figure) {
        return Math.min(of(figure.rule()), of(figure.event().rule));
    }
}
