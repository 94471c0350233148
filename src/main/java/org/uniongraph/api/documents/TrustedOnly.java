package org.uniongraph.api.documents;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Refuses what is not trusted, by whatever way it comes. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TrustedOnly implements WebGraphQlInterceptor {
    private final Documents documents;

    TrustedOnly(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        try {
            documents.allowed(request.getDocument());
        } catch (DocumentRefused refused) {
            return Mono.just(response(request, refused));
        }
        return chain.next(request);
    }

    private static WebGraphQlResponse response(WebGraphQlRequest request, DocumentRefused refused) {
        Map<String, Object> extensions = new HashMap<>(refused.values());
        extensions.put("code", refused.code().name());
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", refused.getMessage())
                .errorType(ErrorType.ValidationError)
                .extensions(extensions)
                .build();
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
