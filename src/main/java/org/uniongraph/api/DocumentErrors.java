package org.uniongraph.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.uniongraph.refusal.RefusalCode;
import reactor.core.publisher.Mono;

/**
 * Gives the errors of documents that never ran (syntax, validation, variables) a code like all others, and says which
 * values an enum has when a document names one that it hasn't.
 */
@Component
class DocumentErrors implements WebGraphQlInterceptor {
    private static final String CODE = "code";
    private static final Pattern NOT_A_VALUE =
            Pattern.compile("is not a valid '(\\w+)'|EnumValue.*type '?(\\w+)'?|enum '?(\\w+)'?");

    private final GraphQLSchema schema;

    DocumentErrors(GraphQlSource source) {
        this.schema = source.schema();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(response -> response.getErrors().isEmpty()
                        ? response
                        : response.transform(
                                builder -> builder.errors(response.getExecutionResult().getErrors().stream()
                                        .map(this::coded)
                                        .toList())));
    }

    private GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions() == null ? Map.of() : error.getExtensions();
        if (extensions.containsKey(CODE)) {
            return error;
        }
        Map<String, Object> coded = new HashMap<>(extensions);
        coded.put(CODE, code(error.getErrorType()).name());
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage() + expected(error.getMessage()))
                .errorType(error.getErrorType())
                .extensions(coded);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }

    private static RefusalCode code(ErrorClassification type) {
        if (type.toString().equals("BadFaithIntrospection")) {
            return RefusalCode.INTROSPECTION_TOO_LARGE;
        }
        return type == ErrorType.InvalidSyntax ? RefusalCode.BAD_SYNTAX : RefusalCode.BAD_DOCUMENT;
    }

    /** The values of the enum that the message is about, or nothing. */
    private String expected(String message) {
        Matcher matcher = NOT_A_VALUE.matcher(message);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String name = matcher.group(group);
                if (name != null && schema.getType(name) instanceof GraphQLEnumType type) {
                    return "; expected one of " + values(type);
                }
            }
        }
        return "";
    }

    private static String values(GraphQLEnumType type) {
        List<GraphQLEnumValueDefinition> values = type.getValues();
        return values.stream().map(GraphQLEnumValueDefinition::getName).collect(Collectors.joining(", "));
    }
}
