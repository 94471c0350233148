package org.uniongraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uniongraph.evaluation.RulePrecision.Count;

class RulePrecisionTests {
    private static final Path LEXICON = Path.of("seeds/lexicon");

    /** Named in the documentation by their beginnings. */
    private static final Pattern FAMILY = Pattern.compile("(?:organization|figure|topic)-.*");

    @Test
    void everyRuleThatFiresIsMeasured() throws IOException {
        Set<String> measured = rows("rule-precision.tsv").stream()
                .map(row -> row.split("\t", -1)[0])
                .collect(Collectors.toSet());
        assertThat(measured)
                .as("rules of rule-precision.tsv; docs/extraction.md says how to refresh it")
                .containsAll(RulePrecision.measured().byRule().keySet());
    }

    @Test
    void everyRuleThatFiresIsDocumented() throws IOException {
        String documentation = Files.readString(Path.of("docs/extraction.md"));
        List<String> clauses = rules("relation-rules.tsv");
        assertThat(RulePrecision.measured().byRule().keySet().stream()
                        .filter(rule ->
                                !clauses.contains(rule) && !FAMILY.matcher(rule).matches())
                        .filter(rule -> !documentation.contains("`" + rule + "`")))
                .as("rules that docs/extraction.md doesn't name")
                .isEmpty();
    }

    @Test
    void ruleIdsAreUnique() {
        assertThat(rules("relation-rules.tsv")).doesNotHaveDuplicates();
        assertThat(rules("rule-precision.tsv")).doesNotHaveDuplicates();
    }

    @Test
    void confidenceFollowsFromTheCounts() throws IOException {
        for (String row : rows("rule-precision.tsv")) {
            String[] columns = row.split("\t", -1);
            Count count = new Count(Integer.parseInt(columns[1]), Integer.parseInt(columns[2]));
            assertThat(Double.parseDouble(columns[3])).as(row).isEqualTo(Rounded.of(count.confidence(), 2));
        }
    }

    @Test
    void fewFactsMakeNothingCertain() {
        assertThat(new Count(0, 0).confidence()).isEqualTo(0.5);
        assertThat(new Count(1, 1).confidence()).isLessThan(0.7);
        assertThat(new Count(1, 0).confidence()).isGreaterThan(0.3);
    }

    private static List<String> rules(String file) {
        try {
            return rows(file).stream().map(row -> row.split("\t", -1)[0]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without comments and the header. */
    private static List<String> rows(String file) throws IOException {
        return Files.readAllLines(LEXICON.resolve(file)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .toList();
    }
}
