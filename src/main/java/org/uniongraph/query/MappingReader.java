package org.uniongraph.query;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Mapping} from the directives of a schema. */
final class MappingReader {
    /** Fields that follow from Relay's conventions, and objects whose fields their own compilers know. */
    private static final Set<String> CONVENTIONS = Set.of(
            "edges",
            "nodes",
            "pageInfo",
            "totalCount",
            "cursor",
            "node",
            "relation",
            "match",
            "snippet",
            "complete",
            "didYouMean");

    private static final Set<String> VALUES = Set.of(
            "PartialDate",
            "PageInfo",
            "RelationCount",
            "Corpus",
            "Paths",
            "Path",
            "PathHop",
            "PathExplanation",
            "Neighborhood",
            "Neighbor",
            "NeighborhoodCount",
            "GroupConnections",
            "SharedEntity",
            "SharedLink",
            "Timeline",
            "TimelineBucket",
            "EventStatsRow",
            "FigureStatsRow",
            "TopEntityRow",
            "QualityRow",
            "SearchMatch",
            "Snippet",
            "Highlight",
            "Subscription",
            "GraphChange",
            "IngestProgress");

    private final GraphQLSchema schema;
    private final List<String> unmapped = new ArrayList<>();
    private final ChoicesReader choices = new ChoicesReader(unmapped::add);

    private MappingReader(GraphQLSchema schema) {
        this.schema = schema;
    }

    static Mapping read(GraphQLSchema schema) {
        return new MappingReader(schema).read();
    }

    private Mapping read() {
        Map<String, Source.Type> types = new HashMap<>();
        Map<String, Map<String, Source>> fields = new HashMap<>();
        Map<String, Map<String, Source.Test>> tests = new HashMap<>();
        Map<String, Map<String, Source.SortKey>> orders = new HashMap<>();
        for (GraphQLNamedType named : schema.getAllTypesAsList()) {
            if (named.getName().startsWith("__")) {
                continue;
            }
            switch (named) {
                case GraphQLFieldsContainer container -> {
                    types.put(container.getName(), type(container));
                    fields.put(container.getName(), fields(container));
                }
                case GraphQLInputObjectType input
                when input.getName().endsWith("Filter") -> tests.put(input.getName(), choices.tests(input));
                case GraphQLEnumType values
                when values.getName().endsWith("OrderField") -> orders.put(values.getName(), choices.orders(values));
                default -> {}
            }
        }
        Set<String> relationTypes = schema.getType("RelationType") instanceof GraphQLEnumType values
                ? values.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .collect(Collectors.toSet())
                : Set.of();
        return new Mapping(
                Map.copyOf(types),
                Map.copyOf(fields),
                Map.copyOf(tests),
                Map.copyOf(orders),
                relationTypes,
                List.copyOf(unmapped));
    }

    private Source.Type type(GraphQLFieldsContainer container) {
        Set<String> objects = container instanceof GraphQLInterfaceType type
                ? schema.getImplementations(type).stream()
                        .map(GraphQLObjectType::getName)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(container.getName());
        String label = containers(container)
                .flatMap(from -> applied(from, "label").stream())
                .map(directive -> Directives.text(directive, "name"))
                .findFirst()
                .orElse(container.getName());
        GraphQLAppliedDirective sorted = containers(container)
                .flatMap(from -> applied(from, "sorted").stream())
                .findFirst()
                .orElse(null);
        return new Source.Type(
                container.getName(),
                label,
                objects,
                container instanceof GraphQLInterfaceType,
                sorted == null ? null : Directives.text(sorted, "by"),
                sorted != null && Directives.text(sorted, "direction").equals("DESC"));
    }

    /** The type itself, then its interfaces, the nearest first: what they declare holds for it too. */
    private static Stream<GraphQLFieldsContainer> containers(GraphQLFieldsContainer container) {
        Stream<GraphQLFieldsContainer> interfaces = container instanceof GraphQLImplementingType implementing
                ? implementing.getInterfaces().stream().map(GraphQLFieldsContainer.class::cast)
                : Stream.of();
        return Stream.concat(Stream.of(container), interfaces);
    }

    private Map<String, Source> fields(GraphQLFieldsContainer container) {
        Map<String, Source> fields = new HashMap<>();
        if (VALUES.contains(container.getName())) {
            return fields;
        }
        for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
            Source source = containers(container)
                    .map(from -> from.getFieldDefinition(field.getName()))
                    .filter(Objects::nonNull)
                    .map(this::declared)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> byDefault(container, field));
            if (source != null) {
                fields.put(field.getName(), source);
            } else if (!CONVENTIONS.contains(field.getName())) {
                unmapped.add(container.getName() + "." + field.getName());
            }
        }
        return fields;
    }

    private @Nullable Source declared(GraphQLFieldDefinition field) {
        for (GraphQLAppliedDirective directive : field.getAppliedDirectives()) {
            Source source = source(directive, field);
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    private @Nullable Source source(GraphQLAppliedDirective directive, GraphQLFieldDefinition field) {
        return switch (directive.getName()) {
            case "property" ->
                new Source.Property(
                        Directives.texts(directive, "name"),
                        Directives.text(directive, "of").equals("LINK"));
            case "follows" -> Directives.follows(directive, Directives.target(field.getType()));
            case "chain" -> Directives.chain(directive, Directives.target(field.getType()));
            case "end" ->
                new Source.End(Directives.text(directive, "of").equals("FROM"), Directives.target(field.getType()));
            case "refers" -> new Source.Refers(Directives.text(directive, "by"), Directives.target(field.getType()));
            case "extreme" ->
                new Source.Extreme(
                        Directives.text(directive, "take").equals("MAX"),
                        Directives.text(directive, "property"),
                        Directives.texts(directive, "types"),
                        Directives.direction(directive));
            case "evidence" -> Source.Special.EVIDENCE;
            case "bestSentence" -> Source.Special.BEST_SENTENCE;
            case "relationType" -> Source.Special.RELATION_TYPE;
            case "relationCounts" -> Source.Special.RELATION_COUNTS;
            case "distance" -> Source.OfNeighbor.DISTANCE;
            case "byId" -> Source.Start.BY_ID;
            case "overview" -> Source.Start.OVERVIEW;
            case "searches" -> Source.Start.SEARCH;
            case "neighborhood" -> Source.Start.NEIGHBORHOOD;
            case "paths" -> Source.Start.PATHS;
            case "connections" -> Source.Start.CONNECTIONS;
            case "timeline" -> Source.Start.TIMELINE;
            case "eventStats" -> Source.Start.EVENT_STATS;
            case "figureStats" -> Source.Start.FIGURE_STATS;
            case "topEntities" -> Source.Start.TOP_ENTITIES;
            case "quality" -> Source.Start.QUALITY;
            default -> null;
        };
    }

    private @Nullable Source byDefault(GraphQLFieldsContainer container, GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean stored = type instanceof GraphQLScalarType
                || type instanceof GraphQLEnumType
                || (type instanceof GraphQLNamedOutputType named
                        && named.getName().equals("PartialDate"));
        boolean convention =
                container.getName().endsWith("Connection") || field.getName().equals("cursor");
        if (container.getName().equals("Query") && Directives.isConnection(type)) {
            return new Source.All(Directives.target(field.getType()));
        }
        return stored && !convention
                ? new Source.Property(
                        List.of(field.getName()), container.getName().endsWith("Edge"))
                : null;
    }

    private static List<GraphQLAppliedDirective> applied(GraphQLFieldsContainer container, String name) {
        return container instanceof GraphQLDirectiveContainer directives
                ? directives.getAppliedDirectives(name)
                : List.of();
    }
}
