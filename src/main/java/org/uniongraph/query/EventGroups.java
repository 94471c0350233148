package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.literalNull;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.raw;
import static org.neo4j.cypherdsl.core.Cypher.sort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** The events of a statistic in their groups: what cypher/queries/event-groups.cypher gives for what is asked. */
final class EventGroups {
    /** More make rows that hardly two events share. */
    static final int MAX = 4;

    static final SymbolicName EVENT = name("event");
    static final SymbolicName COUNT = name("count");

    private final Compilation compilation;
    private final Level level;
    private final List<Grouping> groups;

    EventGroups(Compilation compilation, Level level) {
        this.compilation = compilation;
        this.level = level;
        this.groups = groups(level.argument("groupBy"));
    }

    private static List<Grouping> groups(Argument groupBy) {
        List<Grouping> groups = groupBy.items().stream()
                .map(item -> Grouping.valueOf(item.text()))
                .toList();
        Set<Grouping> different = new HashSet<>(groups);
        if (groups.size() > MAX || different.size() < groups.size()) {
            throw new RequestRefused(
                    RefusalCode.BAD_ARGUMENT,
                    "groupBy " + groups + ": expected at most " + MAX + " different values",
                    Map.of("argument", "groupBy", "given", groups.toString(), "max", MAX));
        }
        return groups;
    }

    /** The beginning of the statement: a row for each event and group, with {@link #EVENT} and {@link #columns()}. */
    String text() {
        for (String argument : List.of("regionLevel", "validAt", "knownAt")) {
            compilation.bindNullable(argument, level.argument(argument));
        }
        QueryTemplate template = new QueryTemplate("event-groups", List.of(), compilation)
                .when(level.argument("validAt"))
                .when(level.argument("knownAt"))
                .repeated("organizers", groups.stream().anyMatch(Grouping::byOrganizer) ? 1 : 0);
        for (Grouping grouping : Grouping.values()) {
            template = template.repeated(grouping.name(), groups.contains(grouping) ? 1 : 0);
        }
        String text = template.text();
        if (compilation.clock().past()) {
            for (String type : List.of("ABOUT", "ORGANIZED", "SUBORDINATE_TO")) {
                text = text.replace(":" + type, ":" + type + "|" + Clock.PAST + type);
            }
        }
        return new CountedEvents(compilation).chosen(text, level.argument("filter"));
    }

    /** Whether an event may stand in several rows. */
    boolean several() {
        return groups.stream().anyMatch(Grouping::several);
    }

    List<SymbolicName> columns() {
        return groups.stream()
                .flatMap(group -> group.columns().stream())
                .map(Cypher::name)
                .toList();
    }

    /** In which order the rows come, {@code last} among equal ones. */
    List<SortItem> order(SymbolicName... last) {
        List<SortItem> order = new ArrayList<>();
        if (level.argument("orderBy").text().equals("COUNT")) {
            order.add(sort(COUNT).descending());
        }
        Stream.concat(columns().stream(), Stream.of(last)).forEach(column -> order.add(sort(column)));
        return order;
    }

    /** The value of a field that shows a group; null when not grouped by it. */
    Expression value(String field) {
        if (field.equals("start")) {
            return start();
        }
        if (columns().stream().noneMatch(column -> column.getValue().equals(field))) {
            return literalNull();
        }
        return switch (field) {
            case "month" -> raw("month / 12 + '-' + right('0' + (month % 12 + 1), 2)");
            case "quarter" -> raw("quarter / 4 + '-Q' + (quarter % 4 + 1)");
            default -> name(field);
        };
    }

    /** The first day of the shortest time that is grouped by. */
    private Expression start() {
        if (groups.contains(Grouping.MONTH)) {
            return raw("CASE WHEN month IS NOT NULL THEN date({year: month / 12, month: month % 12 + 1}) END");
        }
        if (groups.contains(Grouping.QUARTER)) {
            return raw("CASE WHEN quarter IS NOT NULL THEN date({year: quarter / 4, quarter: quarter % 4 + 1}) END");
        }
        return groups.contains(Grouping.YEAR)
                ? raw("CASE WHEN year IS NOT NULL THEN date({year: year}) END")
                : literalNull();
    }
}
