package org.uniongraph.api.live;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.QueryTimedOut;

/** Turns what ends a subscription into an error with a code, as other errors of the API have. */
@Component
final class StreamErrors extends SubscriptionExceptionResolverAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(StreamErrors.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable thrown) {
        return switch (thrown) {
            case SubscriptionRefused refused ->
                error(refused.code(), message(refused), ErrorType.BAD_REQUEST, refused.values());
            case DatabaseUnavailable lost ->
                error("DATABASE_UNAVAILABLE", message(lost), ErrorType.INTERNAL_ERROR, Map.of());
            case QueryTimedOut late -> error("TIMED_OUT", message(late), ErrorType.INTERNAL_ERROR, Map.of());
            default -> {
                LOG.error("A subscription failed", thrown);
                yield error("INTERNAL", "the server failed; its log has more", ErrorType.INTERNAL_ERROR, Map.of());
            }
        };
    }

    private static GraphQLError error(String code, String message, ErrorType type, Map<String, Object> values) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(values);
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(type)
                .extensions(extensions)
                .build();
    }

    private static String message(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
    }
}
