package org.uniongraph.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.uniongraph.api.bounds.OverBound;
import org.uniongraph.query.BadRequest;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.QueryTimedOut;

/** The one place that turns exceptions into errors of the API: {@code extensions.code} names the sort. */
@Component
@Order(0)
class ErrorMapping extends DataFetcherExceptionResolverAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        return switch (thrown) {
            case BadRequest request ->
                error(
                        environment,
                        request.code().name(),
                        message(request),
                        request.values(),
                        ErrorType.ValidationError);
            case OverBound bound -> error(environment, bound.code(), bound.getMessage(), bound.values());
            case QueryTimedOut timedOut -> error(environment, "TIMED_OUT", message(timedOut), Map.of());
            case DatabaseUnavailable lost -> error(environment, "DATABASE_UNAVAILABLE", message(lost), Map.of());
            default -> internal(thrown, environment);
        };
    }

    /** What went wrong inside is for the log, not for the client; the id joins the two. */
    private static GraphQLError internal(Throwable thrown, DataFetchingEnvironment environment) {
        String id = environment.getExecutionId().toString();
        LOG.error(
                "Request {} failed at {}",
                id,
                environment.getExecutionStepInfo().getPath(),
                thrown);
        return error(environment, "INTERNAL", "the server failed to answer; its log has more under " + id, Map.of());
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, String code, String message, Map<String, Object> values) {
        return error(environment, code, message, values, ErrorType.DataFetchingException);
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment,
            String code,
            String message,
            Map<String, Object> values,
            ErrorType type) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(values);
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", message)
                .errorType(type)
                .extensions(extensions)
                .build();
    }

    private static String message(Throwable thrown) {
        @Nullable String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }
}
