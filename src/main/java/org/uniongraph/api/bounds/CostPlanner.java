package org.uniongraph.api.bounds;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.api.bounds.CostPlan.Condition;
import org.uniongraph.api.bounds.CostPlan.Part;
import org.uniongraph.api.bounds.CostPlan.Scale;
import org.uniongraph.api.bounds.CostPlan.Size;
import org.uniongraph.api.bounds.CostPlan.Times;

/** Reads off a validated operation what it may cost. */
final class CostPlanner {
    private static final List<String> PAGES = List.of("first", "limit", "ids");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private boolean introspects;

    private CostPlanner(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.fragments = fragments;
    }

    static CostPlan plan(ExecutionContext context) {
        return plan(context.getGraphQLSchema(), context.getFragmentsByName(), context.getOperationDefinition());
    }

    static CostPlan plan(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, OperationDefinition operation) {
        CostPlanner planner = new CostPlanner(schema, fragments);
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return CostPlan.of(planner.parts(operation.getSelectionSet(), root, false, true), planner.introspects);
    }

    private List<Part> parts(
            @Nullable SelectionSet selections, @Nullable GraphQLType type, boolean paged, boolean root) {
        List<Part> parts = new ArrayList<>();
        if (selections == null || !(type instanceof GraphQLNamedType)) {
            return parts;
        }
        for (Selection<?> selection : selections.getSelections()) {
            Part part = switch (selection) {
                case Field field -> field(field, type, paged, root);
                case InlineFragment inline ->
                    fragment(
                            inline.getDirectives(),
                            inline.getSelectionSet(),
                            inline.getTypeCondition() == null
                                    ? type
                                    : schema.getType(inline.getTypeCondition().getName()),
                            paged,
                            root);
                case FragmentSpread spread -> spread(spread, paged, root);
                default -> null;
            };
            if (part != null) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    private @Nullable Part spread(FragmentSpread spread, boolean paged, boolean root) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        return fragment == null
                ? null
                : fragment(
                        spread.getDirectives(),
                        fragment.getSelectionSet(),
                        schema.getType(fragment.getTypeCondition().getName()),
                        paged,
                        root);
    }

    private @Nullable Part fragment(
            List<Directive> directives,
            SelectionSet selections,
            @Nullable GraphQLType type,
            boolean paged,
            boolean root) {
        Optional<List<Condition>> conditions = conditions(directives);
        return conditions
                .map(given -> part("", 0, Times.ONCE, null, null, given, parts(selections, type, paged, root)))
                .orElse(null);
    }

    private @Nullable Part field(Field field, GraphQLType parent, boolean paged, boolean root) {
        Optional<List<Condition>> conditions = conditions(field.getDirectives());
        if (conditions.isEmpty()) {
            return null;
        }
        if (field.getName().startsWith("__")) {
            return meta(field, conditions.get());
        }
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null) {
            return null;
        }
        Size page = page(field, definition);
        boolean list = isList(definition.getType());
        boolean leaf = field.getSelectionSet() == null;
        Times times = leaf || !list ? Times.ONCE : page != null ? Times.PAGE : paged ? Times.OUTER_PAGE : Times.FEW;
        List<Part> below = parts(
                field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()), page != null && !list, false);
        return part(
                field.getName(),
                own(field.getName(), page != null, root),
                times,
                page,
                root ? scale(field, definition) : null,
                conditions.get(),
                below);
    }

    private Part meta(Field field, List<Condition> conditions) {
        boolean schemaAsked = !field.getName().equals(Introspection.TypeNameMetaFieldDef.getName());
        introspects |= schemaAsked;
        return part(
                field.getName(),
                schemaAsked ? CostModel.INTROSPECTION : 1,
                Times.ONCE,
                null,
                null,
                conditions,
                List.of());
    }

    private static long own(String field, boolean paged, boolean root) {
        if (root) {
            return CostModel.root(field);
        }
        return paged ? CostModel.CONNECTION : field.equals("totalCount") ? CostModel.COUNT : 1;
    }

    private static Part part(
            String name,
            long own,
            Times times,
            @Nullable Size page,
            @Nullable Scale scale,
            List<Condition> conditions,
            List<Part> below) {
        boolean varies = !conditions.isEmpty()
                || (page != null && page.variable() != null)
                || (scale != null && scale.size().variable() != null)
                || below.stream().anyMatch(Part::varies);
        return new Part(name, own, times, page, scale, conditions, below, varies);
    }

    private static boolean isList(GraphQLType type) {
        GraphQLType bare = type instanceof GraphQLNonNull nonNull ? nonNull.getWrappedType() : type;
        return bare instanceof GraphQLList;
    }

    private static @Nullable Size page(Field field, GraphQLFieldDefinition definition) {
        for (String name : PAGES) {
            GraphQLArgument argument = definition.getArgument(name);
            if (argument != null) {
                return size(field, argument);
            }
        }
        return null;
    }

    private static @Nullable Scale scale(Field field, GraphQLFieldDefinition definition) {
        for (Map.Entry<String, Long> scaled : CostModel.SCALES.entrySet()) {
            GraphQLArgument argument = definition.getArgument(scaled.getKey());
            if (argument != null) {
                return new Scale(size(field, argument), scaled.getValue());
            }
        }
        return null;
    }

    private static Size size(Field field, GraphQLArgument argument) {
        long known = number(argument.getArgumentDefaultValue().getValue(), CostModel.UNPAGED);
        for (Argument given : field.getArguments()) {
            if (given.getName().equals(argument.getName())) {
                return given.getValue() instanceof VariableReference variable
                        ? new Size(known, variable.getName())
                        : new Size(number(given.getValue(), known), null);
            }
        }
        return new Size(known, null);
    }

    private static long number(@Nullable Object value, long otherwise) {
        return switch (value) {
            case IntValue number ->
                number.getValue().bitLength() > 40
                        ? CostPlan.ENDLESS
                        : Math.max(0, number.getValue().longValue());
            case Number number -> Math.max(0, number.longValue());
            case ArrayValue list -> list.getValues().size();
            case StringValue _ -> 1;
            case null, default -> otherwise;
        };
    }

    /** What variables decide about; nothing when the text itself leaves the part out. */
    private static Optional<List<Condition>> conditions(List<Directive> directives) {
        List<Condition> conditions = new ArrayList<>();
        for (Directive directive : directives) {
            boolean skip = directive.getName().equals("skip");
            if (!skip && !directive.getName().equals("include")) {
                continue;
            }
            Argument when = directive.getArgument("if");
            if (when.getValue() instanceof BooleanValue known && known.isValue() == skip) {
                return Optional.empty();
            }
            if (when.getValue() instanceof VariableReference variable) {
                conditions.add(new Condition(variable.getName(), skip));
            }
        }
        return Optional.of(List.copyOf(conditions));
    }
}
