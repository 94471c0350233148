package org.uniongraph.extract.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uniongraph.article.ArticleReader;
import org.uniongraph.article.Source;
import org.uniongraph.extract.grammar.dates.DateMention;
import org.uniongraph.extract.grammar.dates.Dates;
import org.uniongraph.extract.grammar.figures.Counts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints precision and recall of the finders on a folder of annotated articles, and each difference. Arguments: the
 * folder, then the beginnings of file names to leave out.
 */
final class FinderScores {
    private final Tally figures = new Tally("figures");
    private final Tally topics = new Tally("topics");
    private final Tally dates = new Tally("dates");

    private FinderScores() {}

    public static void main(String[] args) throws IOException {
        Set<String> left = new TreeSet<>(Arrays.asList(args).subList(1, args.length));
        FinderScores scores = new FinderScores();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Files.exists(Path.of(file.toString().replaceFirst("[.]md$", ".json"))))
                    .filter(file -> left.stream().noneMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .forEach(scores::compare);
        }
        Stream.of(scores.figures, scores.topics, scores.dates).forEach(System.out::println);
    }

    private void compare(Path file) {
        String name = file.getFileName().toString().replace(".md", "");
        try {
            String text = fold(new ArticleReader()
                    .read(new Source(name, Files.readAllBytes(file)))
                    .getFirst()
                    .mended()
                    .text());
            JsonNode gold = new JsonMapper().readTree(Files.readString(file.resolveSibling(name + ".json")));
            figures(name, text, gold);
            topics(name, text, gold);
            dates(name, text, gold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the extractor folds a text before its grammar reads it. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text);
        boolean open = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean digit = i + 1 < folded.length() && Character.isDigit(folded.charAt(i + 1));
            if (c == '"') {
                open = !open;
                folded.setCharAt(i, open ? '“' : '”');
            } else if (",;()?!:".indexOf(c) >= 0) {
                folded.setCharAt(i, "，；（）？！：".charAt(",;()?!:".indexOf(c)));
            } else if (c == '.' && !digit) {
                folded.setCharAt(i, '。');
            }
        }
        return folded.toString();
    }

    private void figures(String name, String text, JsonNode gold) {
        List<String> found = Counts.in(text).stream()
                .filter(count -> !count.cumulative())
                .map(count -> count.measure() + " " + count.value().toPlainString() + "\t"
                        + count.span().of(text))
                .collect(Collectors.toCollection(ArrayList::new));
        for (JsonNode figure : gold.path("figures")) {
            String wanted = figure.path("measure").asString() + " "
                    + figure.path("value").decimalValue().stripTrailingZeros().toPlainString();
            figures.match(name, found, Set.of(wanted), figure.path("evidence").asString());
        }
        figures.rest(name, found);
    }

    private void topics(String name, String text, JsonNode gold) {
        List<String> found = Topics.in(text).stream()
                .map(topic -> flat(topic.name()) + "\t" + topic.rule() + " " + topic.confidence())
                .collect(Collectors.toCollection(ArrayList::new));
        for (JsonNode entity : gold.path("entities")) {
            if (entity.path("type").asString().equals("Topic")) {
                Set<String> wanted =
                        new TreeSet<>(Set.of(flat(entity.path("name").asString())));
                entity.path("accept").forEach(form -> wanted.add(flat(form.asString())));
                topics.match(name, found, wanted, "");
            }
        }
        topics.rest(name, found);
    }

    /** Each start of an event whose phrase is a single one must be among the dates of the text. */
    private void dates(String name, String text, JsonNode gold) {
        List<DateMention> found = Dates.in(text, null);
        for (JsonNode entity : gold.path("entities")) {
            String phrase = entity.path("dateText").asString("");
            if (phrase.isEmpty()) {
                continue;
            }
            String start = entity.path("start").asString("");
            List<String> all = found.stream()
                    .filter(date ->
                            phrase.startsWith(date.phrase()) || date.phrase().startsWith(phrase))
                    .map(date -> (date.start() == null ? "" : date.start().value()) + "\t" + date.phrase())
                    .collect(Collectors.toCollection(ArrayList::new));
            dates.match(name, all, Set.of(start), phrase);
        }
    }

    private static String flat(String name) {
        return name.replaceAll("[\\s“”\"'《》「」『』·•()（）,，、:：—-]", "");
    }

    private static final class Tally {
        private final String what;
        private int matched;
        private int spurious;
        private int missed;

        Tally(String what) {
            this.what = what;
        }

        void match(String article, List<String> found, Set<String> wanted, String where) {
            for (String item : found) {
                if (wanted.contains(item.substring(0, item.indexOf('\t')))) {
                    found.remove(item);
                    matched++;
                    return;
                }
            }
            missed++;
            System.out.println(
                    article + ": missed " + wanted + " " + where + " " + (what.equals("dates") ? found : ""));
        }

        void rest(String article, List<String> found) {
            spurious += found.size();
            found.forEach(item -> System.out.println(article + ": spurious " + item));
        }

        @Override
        public String toString() {
            return "%s: precision %.3f, recall %.3f, %d matched, %d spurious, %d missed"
                    .formatted(
                            what,
                            matched / (double) Math.max(1, matched + spurious),
                            matched / (double) Math.max(1, matched + missed),
                            matched,
                            spurious,
                            missed);
        }
    }
}
