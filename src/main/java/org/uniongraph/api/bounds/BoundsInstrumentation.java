package org.uniongraph.api.bounds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import java.net.InetAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/**
 * Stops an operation at the earliest step at which it shows that it is beyond a bound: its text before it is parsed,
 * its shape before it is validated, its cost before it runs.
 */
final class BoundsInstrumentation extends SimplePerformantInstrumentation {
    /** An own depth of the parser's rules, of which a field within another takes four and a value two. */
    private static final int RULES_PER_DEPTH = 5;

    private static final int PLANS = 2_000;

    private final BoundsSettings settings;
    private final ClientAddresses addresses;
    private final ParserOptions parsing;

    /** By identity: a text that is parsed once for many requests is planned once for them. */
    private final Cache<OperationDefinition, CostPlan> plans =
            Caffeine.newBuilder().weakKeys().maximumSize(PLANS).build();

    BoundsInstrumentation(BoundsSettings settings, ClientAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
        int depth = settings.document().depth() + settings.values().depth();
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(settings.document().characters())
                        .maxTokens(settings.document().tokens())
                        .maxWhitespaceTokens(settings.document().characters())
                        .maxRuleDepth(RULES_PER_DEPTH * depth));
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        int characters = input.getQuery().length();
        int max = settings.document().characters();
        try {
            if (characters > max) {
                throw RequestRefused.tooMuch(
                        RefusalCode.DOCUMENT_TOO_LARGE, "characters of the document", characters, max, "");
            }
            Map<String, Object> variables = input.getRawVariables().toMap();
            if (!variables.isEmpty()) {
                new ValueBounds(settings.values()).variables(variables);
            }
        } catch (RequestRefused bound) {
            throw Errors.abort(bound);
        }
        input.getGraphQLContext().put(ParserOptions.class, parsing).put(Operation.class, operation(Client.current()));
        return input;
    }

    private Operation operation(@Nullable Client client) {
        Network counted = client == null
                ? null
                : addresses.counted(client.request(), settings.rate().loopback());
        return new Operation(settings.time(), client, counted);
    }

    @Override
    public @Nullable InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((_, failure) -> {
            BoundsSettings.Document bounds = settings.document();
            switch (failure) {
                case ParseCancelledException _ ->
                    throw Errors.abort(RequestRefused.tooMuch(
                            RefusalCode.TOO_MANY_TOKENS,
                            "names, marks and values of the document",
                            bounds.tokens() + 1L,
                            bounds.tokens(),
                            ""));
                case ParseCancelledTooDeepException _ ->
                    throw Errors.abort(RequestRefused.tooMuch(
                            RefusalCode.TOO_DEEP,
                            "fields or values within one another",
                            bounds.depth() + 1L,
                            bounds.depth(),
                            ""));
                case null, default -> {}
            }
        });
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        try {
            DocumentShape.check(parsed.getDocument(), settings);
        } catch (RequestRefused bound) {
            throw Errors.abort(bound);
        }
        return parsed;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        CostPlan plan = plans.get(context.getOperationDefinition(), _ -> CostPlanner.plan(context));
        Operation operation = context.getGraphQLContext().get(Operation.class);
        operation.asks(context.getOperationDefinition().getOperation(), plan.introspects());
        try {
            if (operation.asksForTheSchema()) {
                introspection(operation);
            }
            long cost = plan.cost(context.getCoercedVariables().toMap());
            operation.costs(cost);
            if (cost > settings.complexity()) {
                throw RequestRefused.tooMuch(
                        RefusalCode.TOO_COMPLEX,
                        "the operation's cost",
                        cost,
                        settings.complexity(),
                        "; ask for fewer levels or smaller pages (docs/bounds.md says what things cost)");
            }
        } catch (RequestRefused bound) {
            throw Errors.abort(bound);
        }
        return null;
    }

    private void introspection(Operation operation) {
        boolean open = switch (settings.introspection()) {
            case ON -> true;
            case OFF -> false;
            case LOOPBACK -> isLocal(operation.client());
        };
        if (!open) {
            throw new RequestRefused(
                    RefusalCode.INTROSPECTION_OFF,
                    "this server does not tell its schema"
                            + (settings.introspection() == BoundsSettings.Introspection.OFF
                                    ? ""
                                    : " to clients on other machines"),
                    Map.of("setting", "uniongraph.bounds.introspection"));
        }
    }

    private boolean isLocal(@Nullable Client client) {
        InetAddress address = client == null ? null : addresses.of(client.request());
        return address != null && address.isLoopbackAddress();
    }
}
