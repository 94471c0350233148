package org.uniongraph.extract.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The clause rules, read from {@code seeds/lexicon/relation-rules.tsv}. */
final class RelationRules {
    private static final String FILE = "/seeds/lexicon/relation-rules.tsv";
    private static final String TAIL = "(?:等(?!地)[^，。；：ⓄⓅⒺⓁ]{0,14}?)?";
    private static final String AND = "(?:[、和与及]|，(?=Ⓟ)|，?以及|，?还有)";

    /** A rule: its id, and a pattern whose groups are named for what the entities in them do. */
    record Rule(String id, Pattern pattern, Needs needs, SortedSet<String> groups) {
        Rule(String id, Pattern pattern) {
            this(
                    id,
                    pattern,
                    Needs.of(pattern),
                    new TreeSet<>(pattern.namedGroups().keySet()));
        }
    }

    private RelationRules() {}

    static List<Rule> load() {
        try (InputStream in = Objects.requireNonNull(RelationRules.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Rule> rules = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0 && !line.startsWith("id\t")) {
                    rules.add(new Rule(line.substring(0, tab), compile(line.substring(tab + 1))));
                }
            }
            return List.copyOf(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern.replace("{O}", list("Ⓞ"))
                .replace("{P}", list("Ⓟ"))
                .replace("{M}", list("[ⓄⓅ]"))
                .replace("{A}", "[^，。；：ⓄⓅⒺⓁ]{0,8}?")
                .replace("{V}", "(?:[^。；：ⓄⓅⒺⓁ]{0,14}?在[ⓄⓁ](?:[、和][ⓄⓁ])*+)?[^。；：ⓄⓅⒺ]{0,20}?"));
    }

    private static String list(String item) {
        String unknown = "[^，。；：、ⓄⓅⒺⓁ的由]{3,18}(?=[、和与及等])";
        return item + "(?:(?:等[^，。；：ⓄⓅⒺⓁ]{0,6})?+" + AND + "(?:" + item + "|" + unknown + "))*+" + TAIL;
    }
}
