package org.uniongraph.api.bounds;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request is beyond a bound. Its code names the bound, its values say how much was given and how much is allowed. */
public final class OverBound extends RuntimeException {
    private final String code;
    private final transient Map<String, Object> values;

    OverBound(String code, String message, Map<String, Object> values) {
        super(message, null, false, false);
        this.code = code;
        this.values = values;
    }

    /** More of something than there may be. */
    static OverBound of(String code, String what, long given, long max, String cure) {
        return new OverBound(code, what + ": " + given + " given, expected at most " + max + cure, numbers(given, max));
    }

    static Map<String, Object> numbers(long given, long max) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("given", given);
        numbers.put("max", max);
        return numbers;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> values() {
        return values;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Refuses the whole operation. */
    AbortExecutionException refusal() {
        return new AbortExecutionException(List.of(error(ErrorType.ValidationError)));
    }

    GraphQLError error(ErrorClassification type) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(values);
        return GraphqlErrorBuilder.newError()
                .message("%s", getMessage())
                .errorType(type)
                .extensions(extensions)
                .build();
    }
}
