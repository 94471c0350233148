package org.uniongraph.query;

import java.util.List;
import java.util.stream.Collectors;
import org.uniongraph.store.CypherFiles;

/**
 * The fixed part of a search, from a file of cypher/queries. Relationship types cannot be parameters without the
 * database reading relationships of all types, so two names stand for them there: RELATION for those asked for, DEGREE
 * for all relations of an entity, which tell whether it is a hub.
 */
final class SearchText {
    private SearchText() {}

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

    static List<String> all(Compilation compilation) {
        return compilation.clock().inTheWorld().stream().sorted().toList();
    }

    /** The file's statement over these relation types, as a subquery. */
    static String of(String file, List<String> types, Compilation compilation) {
        Clock clock = compilation.clock();
        String relation = String.join("|", clock.types(types));
        String degree = String.join("|", clock.types(all(compilation)));
        String text = CypherFiles.text(file)
                .lines()
                .filter(line -> !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
        // relations of today are counted by the database's own counters, those of the past one by one
        String counted = clock.past()
                ? "-[d:" + degree
                        + "]-() WHERE d.recordedAt <= $knownAt AND (d.retractedAt IS NULL OR d.retractedAt > $knownAt) }"
                : "-[:" + degree + "]-() }";
        return text.replace("-[:DEGREE]-() }", counted).replace(":RELATION]", ":" + relation + "]");
    }
}
