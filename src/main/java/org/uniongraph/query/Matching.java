package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.exactlyLabel;
import static org.neo4j.cypherdsl.core.Cypher.hasLabelsOrType;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.query.Source.Connected;

/** Matches the objects of a connection, before any order, limit or projection. */
final class Matching {
    private final Compilation compilation;
    private final Clock clock;

    Matching(Compilation compilation) {
        this.compilation = compilation;
        this.clock = compilation.clock();
    }

    /** Fresh variables for the objects of {@code source}, seen from {@code parent}. */
    Row row(@Nullable Row parent, Connected source) {
        if (source instanceof Source.Found) {
            return found(source.target());
        }
        Row row = compilation.row(source.target());
        return switch (source) {
            case Source.All all -> row;
            case Source.Found found -> row;
            case Source.Chain chain -> row.linked(compilation.fresh("r"), null, null);
            case Source.Follows follows -> {
                SymbolicName link = compilation.fresh("r");
                yield switch (follows.direction()) {
                    case OUT -> row.linked(link, parent, row);
                    case IN -> row.linked(link, row, parent);
                    case BOTH -> row.linked(link, null, null);
                };
            }
        };
    }

    /** A hit may be an entity or an article, so whether its state is a node of its own doesn't follow from its type. */
    private Row found(String type) {
        SymbolicName node = compilation.fresh("n");
        SymbolicName state = clock.past() ? compilation.fresh("s") : node;
        return Row.of(compilation.mapping().type(type), node, state).linked(compilation.fresh("h"), null, null);
    }

    /** The objects of {@code source} that meet {@code where}; binds the variables of {@code row}. */
    OngoingReading match(@Nullable Row parent, Connected source, Row row, Condition where) {
        if (source instanceof Source.Found found) {
            return hits(found, row, where);
        }
        return shown(Cypher.match(pattern(parent, source, row)), parent, source, row, where);
    }

    /** The same, going on from {@code reading}. */
    OngoingReading match(OngoingReading reading, Row parent, Source.Follows source, Row row, Condition where) {
        return shown(((ExposesMatch) reading).match(pattern(parent, source, row)), parent, source, row, where);
    }

    private OngoingReading shown(
            OngoingReadingWithoutWhere matched, @Nullable Row parent, Connected source, Row row, Condition where) {
        Condition shown = shows(source, row).and(elsewhere(parent, source, row));
        return row.state().equals(row.node())
                ? matched.where(shown.and(where))
                : atItsTime(matched.where(shown), row, typed(source, row).and(where));
    }

    private static OngoingReading hits(Source.Found found, Row row, Condition where) {
        String hit = row.theLink().getValue();
        List<IdentifiableElement> hits = new ArrayList<>();
        hits.add(row.theLink());
        hits.add(property(hit, "node").as(row.node()));
        if (!row.state().equals(row.node())) {
            hits.add(property(hit, "state").as(row.state()));
        }
        return Cypher.unwind(found.hits()).as(row.theLink()).with(hits).where(where);
    }

    /** Goes on with the state that {@code row} had at the instant asked for, or drops it when it was not known. */
    OngoingReading atItsTime(OngoingReading reading, Row row, Condition where) {
        List<IdentifiableElement> kept = new ArrayList<>(row.own());
        kept.remove(row.state());
        if (row.distance() != null) {
            kept.remove(row.distance()); // measured later, over all ways there
        }
        kept.add(state(row));
        SymbolicName version = version(row);
        return ((ExposesMatch) reading)
                .optionalMatch(node("EntityVersion").named(version))
                .where(property(version.getValue(), "entityId")
                        .eq(row.read("id"))
                        .and(clock.knows(version)))
                .with(kept)
                .where(row.state().isNotNull().and(where));
    }

    private static SymbolicName version(Row row) {
        return Cypher.name(row.state().getValue() + "v");
    }

    /** The entity itself when its present state was known already, else its version of that time. */
    private IdentifiableElement state(Row row) {
        Condition present = hasLabelsOrType(row.node(), "Entity").and(clock.knows(row.node()));
        return caseExpression()
                .when(present)
                .then(row.node())
                .elseDefault(version(row))
                .as(row.state());
    }

    private PatternElement pattern(@Nullable Row parent, Connected source, Row row) {
        Node target = target(source, row);
        if (source instanceof Source.All || source instanceof Source.Found || parent == null) {
            return target;
        }
        Node start = anyNode(parent.node());
        return switch (source) {
            case Source.All all -> target;
            case Source.Found found -> target;
            case Source.Follows follows ->
                link(start, target, follows.direction(), clock.types(follows.types()))
                        .named(row.theLink());
            case Source.Chain chain ->
                link(start, target, chain.direction(), clock.types(chain.types()))
                        .named(row.theLink())
                        .min(1)
                        .max(Source.Chain.MAX_LENGTH);
        };
    }

    static Relationship link(Node start, Node target, Source.Direction direction, String... types) {
        return switch (direction) {
            case OUT -> start.relationshipTo(target, types);
            case IN -> start.relationshipFrom(target, types);
            case BOTH -> start.relationshipBetween(target, types);
        };
    }

    private Node target(Connected source, Row row) {
        boolean narrow = source instanceof Source.All || (source instanceof Source.Follows follows && follows.narrow());
        String label = row.type().label();
        if (label.equals("Statement")) {
            return node(clock.past() ? "Statement" : "Current").named(row.node());
        }
        if (!narrow) {
            return anyNode(row.node());
        }
        if (clock.past() && label.equals("Article")) {
            return node(exactlyLabel("Article").or(exactlyLabel("FormerArticle")))
                    .named(row.node());
        }
        return node(compilation.versioned(row.type()) ? "Identity" : label).named(row.node());
    }

    private Condition shows(Connected source, Row row) {
        Condition statement = row.type().label().equals("Statement") ? clock.knows(row.node()) : noCondition();
        Condition link = switch (source) {
            case Source.All all -> row.type().label().equals("Article") ? articleWasThere(row) : noCondition();
            case Source.Found found -> noCondition();
            case Source.Follows follows -> clock.shows(row.theLink(), follows.types());
            case Source.Chain chain -> everyLink(row.theLink(), chain);
        };
        return statement.and(link);
    }

    /** A chain that comes back to where it began has nothing new to show. */
    private static Condition elsewhere(@Nullable Row parent, Connected source, Row row) {
        return source instanceof Source.Chain && parent != null ? row.node().ne(parent.node()) : noCondition();
    }

    /** That each link of a chain is shown. */
    Condition everyLink(SymbolicName links, Source.Chain chain) {
        SymbolicName link = Cypher.name(links.getValue() + "x");
        Condition shown = clock.shows(link, chain.types());
        return clock.past() || clock.validAt() != null
                ? Cypher.all(link).in(links).where(shown)
                : noCondition();
    }

    /** That the article was taken in and not retracted at the instant asked for. */
    Condition articleWasThere(Row article) {
        if (!clock.past()) {
            return noCondition();
        }
        SymbolicName ingestion = Cypher.name(article.node().getValue() + "i");
        return Cypher.exists(Cypher.match(node("Ingestion").named(ingestion))
                .where(property(ingestion.getValue(), "articleId")
                        .eq(article.read("id"))
                        .and(clock.knows(ingestion)))
                .returning(Cypher.literalTrue())
                .build());
    }

    /** Past states carry no type labels, so their type is tested. */
    private Condition typed(Connected source, Row row) {
        boolean narrow = source instanceof Source.All || (source instanceof Source.Follows follows && follows.narrow());
        return narrow ? isOneOf(row.read("type"), row.type().objects()) : noCondition();
    }

    static Condition isOneOf(Expression type, Collection<String> types) {
        List<Expression> names = types.stream()
                .sorted()
                .map(name -> (Expression) literalOf(name))
                .toList();
        return type.in(listOf(names));
    }
}
