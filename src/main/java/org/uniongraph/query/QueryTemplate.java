package org.uniongraph.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uniongraph.store.CypherFiles;

/**
 * The fixed part of a search, from a file of cypher/queries. Relationship types cannot be parameters without the
 * database reading relationships of all types, so names stand for them there, which this replaces. Conditions that are
 * not asked for are left out: planning all of them takes twice as long.
 */
final class QueryTemplate {
    /** A relationship type that no relationship has. */
    private static final String NONE = "NONE";

    private static final String COUNTED = "-[:DEGREE]-() }";

    private final List<String> types;
    private final Compilation compilation;
    private final String text;

    QueryTemplate(String file, List<String> types, Compilation compilation) {
        this(types, compilation, CypherFiles.text(file));
    }

    private QueryTemplate(List<String> types, Compilation compilation, String text) {
        this.types = types;
        this.compilation = compilation;
        this.text = text;
    }

    /** The types that {@code argument} holds, sorted; all when it is not given. */
    static List<String> types(Argument argument, Compilation compilation) {
        Asked.size(argument, 1, Integer.MAX_VALUE);
        return argument.given()
                ? argument.items().stream()
                        .map(Argument::text)
                        .distinct()
                        .sorted()
                        .toList()
                : all(compilation);
    }

    private static List<String> all(Compilation compilation) {
        return compilation.clock().inTheWorld().stream().sorted().toList();
    }

    /** Without the blocks about an argument that is not given. */
    QueryTemplate when(Argument argument) {
        return repeated(argument.key().toString(), argument.given() ? 1 : 0);
    }

    /** Each block between the lines {@code // +name} and {@code // -name} this many times. */
    QueryTemplate repeated(String name, int times) {
        Pattern block = Pattern.compile("(?ms)^ *// \\+" + name + "\n(.*?)^ *// -" + name + "\n");
        String repeated = block.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).repeat(times)));
        return new QueryTemplate(types, compilation, repeated);
    }

    /** The statement over the relation types, without comments. */
    String text() {
        return text.lines()
                .filter(line -> !line.strip().startsWith("//"))
                .map(this::each)
                .collect(Collectors.joining("\n"))
                .replace(COUNTED, counted())
                .replace(":ANY]", ":" + joined(all(compilation)) + "]")
                .replace(":RELATION]", ":" + joined(types) + "]")
                .replace(":OUTWARD]", ":" + among(type -> Fewness.few(type, Source.Direction.OUT)) + "]")
                .replace(":INWARD]", ":" + among(type -> Fewness.few(type, Source.Direction.IN)) + "]");
    }

    private String joined(List<String> some) {
        return String.join("|", compilation.clock().types(some));
    }

    private String among(Predicate<String> wanted) {
        List<String> some = types.stream().filter(wanted).toList();
        return some.isEmpty() ? NONE : joined(some);
    }

    /** Relations of today are counted by the database's own counters, those of the past one by one. */
    private String counted() {
        String all = joined(all(compilation));
        return compilation.clock().past() ? "-[d:" + all + "]-() WHERE " + known() + " }" : "-[:" + all + "]-() }";
    }

    private static String known() {
        return "d.recordedAt <= $knownAt AND coalesce(d.retractedAt > $knownAt, true)";
    }

    /** A line about each type becomes one for each: branches of a union, or items of a list. */
    private String each(String line) {
        if (!line.contains("EACH")) {
            return line;
        }
        boolean branch = line.strip().startsWith("MATCH");
        return types.stream()
                .map(type -> branch ? line.replace("EACH", joined(List.of(type))) : counts(line, type))
                .collect(Collectors.joining(branch ? "\nUNION ALL\n" : ",\n"));
    }

    private String counts(String line, String type) {
        Clock clock = compilation.clock();
        if (!clock.past() && clock.validAt() == null) {
            return line.replace("EACH", type);
        }
        String valid = "coalesce(d.validFromDay <= $validAt, true) AND coalesce(d.validToDay >= $validAt, true)";
        String where = clock.past() ? clock.validAt() == null ? known() : known() + " AND " + valid : valid;
        return line.replace("'EACH'", "'" + type + "'")
                .replace("[:EACH]", "[d:" + joined(List.of(type)) + "]")
                .replace("() }", "() WHERE " + where + " }");
    }
}
