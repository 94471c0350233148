package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.coalesce;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Expression;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Compiles what is selected of one object into a map, keyed as the answer is. */
final class Projection {
    /** How many objects deep a selection may go. */
    static final int MAX_DEPTH = 15;

    private final Compilation compilation;
    private final Connections connections;
    private final Details details;
    private int depth;

    Projection(Compilation compilation) {
        this.compilation = compilation;
        this.connections = new Connections(compilation, this);
        this.details = new Details(compilation, this);
    }

    Connections connections() {
        return connections;
    }

    Details details() {
        return details;
    }

    /** The fields selected below {@code level}, read from {@code row}. */
    Projected object(Row row, Level level) {
        if (++depth > MAX_DEPTH) {
            throw new RequestRefused(
                    RefusalCode.TOO_DEEP,
                    "field '" + level.name() + "' is more than " + MAX_DEPTH + " objects deep: ask for fewer levels",
                    Map.of("field", level.name(), "max", MAX_DEPTH));
        }
        try {
            Fields fields = new Fields();
            if (row.type().isAbstract()) {
                fields.put(Keys.TYPE, type(row));
            }
            level.fields().forEach(field -> put(fields, row, field));
            return fields.map(row);
        } finally {
            depth--;
        }
    }

    /** An edge: the fields of its link, its cursor, its node. */
    Projected edge(Row row, Level level, Order order) {
        Fields fields = new Fields();
        for (Level field : level.fields()) {
            switch (field.name()) {
                case "cursor" -> fields.put(field, Projected.of(order.cursor()));
                case "node" -> fields.put(field, object(row, field));
                case "relation" ->
                    fields.put(
                            field, object(row.asRelation(compilation.mapping().type("Relation")), field));
                case "match" -> fields.put(field, Projected.of(Search.match(row)));
                case "snippet" -> fields.put(field, Projected.of(Search.snippet(row)));
                case "distance" -> fields.put(field, Projected.of(Objects.requireNonNull(row.distance())));
                default -> fields.put(field, Projected.of(property(row.theLink().getValue(), field.name())));
            }
        }
        return fields.map(row);
    }

    /** A field of one name may come from different places on different object types. */
    private void put(Fields fields, Row row, Level field) {
        Map<Source, Set<String>> sources = new LinkedHashMap<>();
        field.types().stream()
                .sorted()
                .forEach(type -> sources.computeIfAbsent(
                                compilation.mapping().field(type, field.name()), source -> new TreeSet<>())
                        .add(type));
        sources.forEach((source, types) -> fields.put(field, types, field(row, field, source)));
    }

    private Projected field(Row row, Level field, Source source) {
        return switch (source) {
            case Source.Property of
            when of.ofLink() ->
                Projected.of(property(row.theLink().getValue(), of.names().getFirst()));
            case Source.Property of -> Projected.of(row.read(of.names()));
            case Source.Connected connected -> connections.connection(row, field, connected);
            case Source.End end -> details.end(row, field, end);
            case Source.Refers refers -> details.referred(row, field, refers);
            case Source.Extreme extreme -> details.extreme(row, extreme);
            case Source.Special special -> details.special(row, field, special);
            case Source.OfNeighbor _, Source.Start _ ->
                throw new IllegalStateException(source + " does not apply to '" + field.name() + "'");
        };
    }

    /** Articles have no stored type; everything else that a choice may come to has. */
    private Expression type(Row row) {
        Expression stored = row.read("type");
        return row.type().objects().contains("Article") ? coalesce(stored, literalOf("Article")) : stored;
    }

    /** The entries of one map. Several fields may share a key, each on object types of its own. */
    private final class Fields {
        private record Entry(Set<String> types, Expression value) {}

        private final List<Projected.Call> calls = new ArrayList<>();
        private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
        private final List<Object> map = new ArrayList<>();
        private boolean aliased;

        void put(String key, Expression value) {
            map.add(key);
            map.add(value);
        }

        void put(Level field, Projected value) {
            put(field, field.types(), value);
        }

        void put(Level field, Set<String> types, Projected value) {
            aliased |= field.aliased();
            calls.addAll(value.calls());
            entries.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(new Entry(types, value.value()));
        }

        Projected map(Row row) {
            if (aliased) {
                put(Keys.ALIASED, literalTrue());
            }
            entries.forEach((key, values) -> put(key, byType(row, values)));
            return new Projected(calls, mapOf(map.toArray()));
        }

        private Expression byType(Row row, List<Entry> values) {
            if (values.size() == 1) {
                return values.getFirst().value();
            }
            Case choice = caseExpression();
            for (Entry entry : values) {
                choice = choice.when(Matching.isOneOf(type(row), entry.types())).then(entry.value());
            }
            return choice;
        }
    }
}
