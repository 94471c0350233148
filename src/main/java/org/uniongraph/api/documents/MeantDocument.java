package org.uniongraph.api.documents;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.refusal.RequestRefused;
import reactor.core.publisher.Mono;

/** Runs the text that a request means, by whatever way it comes; refuses it when that is none, or none that may run. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class MeantDocument implements WebGraphQlInterceptor {
    private final Documents documents;

    MeantDocument(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String text;
        try {
            text = documents.text(
                    CarriedName.text(request.getDocument()),
                    CarriedName.id(request.getExtensions()),
                    request.getExtensions());
        } catch (RequestRefused refused) {
            return Mono.just(new WebGraphQlResponse(Errors.response(refused, request.toExecutionInput())));
        }
        request.configureExecutionInput((_, builder) -> builder.query(text).build());
        return chain.next(request).doOnNext(_ -> documents.ran(text, request.getExtensions()));
    }
}
