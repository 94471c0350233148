package org.uniongraph.api.documents;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/**
 * What a way of asking may run; everything when it says nothing.
 *
 * @param kinds of operations
 * @param instead how to ask for the others
 */
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

    /** The entry, or an error instead when its operation may not come this way. */
    static PreparsedDocumentEntry checked(PreparsedDocumentEntry entry, ExecutionInput input) {
        Allowed allowed = input.getGraphQLContext().get(Allowed.class);
        if (allowed == null || entry.hasErrors()) {
            return entry;
        }
        OperationDefinition asked = find(entry.getDocument(), input.getOperationName());
        return asked == null || allowed.kinds.contains(asked.getOperation())
                ? entry
                : new PreparsedDocumentEntry(Errors.of(allowed.refusal(asked.getOperation())));
    }

    private RequestRefused refusal(OperationDefinition.Operation kind) {
        String name = switch (kind) {
            case QUERY -> "query";
            case MUTATION -> "mutation";
            case SUBSCRIPTION -> "subscription";
        };
        return new RequestRefused(
                RefusalCode.OPERATION_NOT_ALLOWED,
                "a " + name + " cannot be asked for this way: " + instead,
                Map.of("operation", name));
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
}
