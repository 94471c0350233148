package org.uniongraph.api.documents;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operation of a document that a request runs.
 *
 * @param kind query, mutation or subscription
 * @param schemaAsked whether it asks for the schema rather than the graph
 */
public record Operation(OperationDefinition.Operation kind, boolean schemaAsked) {
    /** The code of an operation that may not come this way. */
    public static final String NOT_ALLOWED = "OPERATION_NOT_ALLOWED";

    /** What a way of asking may run; everything when it says nothing. */
    public record Allowed(Set<OperationDefinition.Operation> kinds, String instead) {
        /** By GET, which must not change anything. */
        public static final Allowed BY_GET =
                new Allowed(EnumSet.of(OperationDefinition.Operation.QUERY), "send it as POST");

        /** With an answer that comes as a whole. */
        public static final Allowed AT_ONCE = new Allowed(
                EnumSet.of(OperationDefinition.Operation.QUERY, OperationDefinition.Operation.MUTATION),
                "ask with the header Accept: text/event-stream, or over WebSocket");

        /** Tells the operation that runs with {@code context} what it may be. */
        public void say(GraphQLContext.Builder context) {
            context.put(Allowed.class, this);
        }
    }

    /** What ran with {@code context}; empty when no document was found that could run. */
    public static Optional<Operation> of(GraphQLContext context) {
        return context.getOrEmpty(Operation.class);
    }

    /** The entry, or an error instead when the operation may not come this way. */
    static PreparsedDocumentEntry allowed(PreparsedDocumentEntry entry, ExecutionInput input) {
        OperationDefinition definition = entry.hasErrors() ? null : find(entry.getDocument(), input.getOperationName());
        if (definition == null) {
            return entry;
        }
        OperationDefinition.Operation kind = definition.getOperation();
        input.getGraphQLContext()
                .put(Operation.class, new Operation(kind, schemaAsked(entry.getDocument(), definition)));
        Allowed allowed = input.getGraphQLContext().get(Allowed.class);
        if (allowed == null || allowed.kinds().contains(kind)) {
            return entry;
        }
        return new PreparsedDocumentEntry(GraphqlErrorBuilder.newError()
                .message("a %s cannot be asked for this way: %s", name(kind), allowed.instead())
                .errorType(ErrorType.OperationNotSupported)
                .extensions(Map.of("code", NOT_ALLOWED, "operation", name(kind)))
                .build());
    }

    private static String name(OperationDefinition.Operation kind) {
        return switch (kind) {
            case QUERY -> "query";
            case MUTATION -> "mutation";
            case SUBSCRIPTION -> "subscription";
        };
    }

    private static @Nullable OperationDefinition find(Document document, @Nullable String name) {
        List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            return all.size() == 1 ? all.getFirst() : null;
        }
        return all.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElse(null);
    }

    private static boolean schemaAsked(Document document, OperationDefinition operation) {
        return schemaAsked(document, operation.getSelectionSet());
    }

    /** A checked document has no fragments that spread themselves. */
    private static boolean schemaAsked(Document document, SelectionSet selections) {
        return selections.getSelections().stream().anyMatch(selection -> switch (selection) {
            case Field field ->
                field.getName().equals("__schema") || field.getName().equals("__type");
            case InlineFragment fragment -> schemaAsked(document, fragment.getSelectionSet());
            case FragmentSpread spread -> schemaAsked(document, fragment(document, spread.getName()));
            default -> false;
        });
    }

    private static SelectionSet fragment(Document document, String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getSelectionSet();
    }
}
