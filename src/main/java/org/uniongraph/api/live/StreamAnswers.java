package org.uniongraph.api.live;

import graphql.ExecutionInput;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes answer and transport fit: over SSE every operation answers with events, one for a query or for a document with
 * errors; a subscription asked for as plain JSON answers with how to ask.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StreamAnswers implements WebGraphQlInterceptor {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest
                ? chain.next(request)
                : chain.next(request).map(response -> fitting(request, response));
    }

    private static WebGraphQlResponse fitting(WebGraphQlRequest request, WebGraphQlResponse response) {
        Object data = response.getData();
        boolean isStream = data instanceof Publisher<?>;
        if (isStream == takesEvents(request)) {
            return response;
        }
        return isStream
                ? notAsJson(response.getExecutionInput())
                : response.transform(answer -> answer.data(Flux.just(response.getExecutionResult())));
    }

    /** As the routes choose: JSON when a client takes both. */
    private static boolean takesEvents(WebGraphQlRequest request) {
        List<MediaType> accepted = request.getHeaders().getAccept();
        return accepted.stream().anyMatch(MediaType.TEXT_EVENT_STREAM::isCompatibleWith)
                && accepted.stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
    }

    private static WebGraphQlResponse notAsJson(ExecutionInput asked) {
        return new WebGraphQlResponse(Errors.response(
                new RequestRefused(
                        RefusalCode.OPERATION_NOT_ALLOWED,
                        "a subscription answers with a stream of events: send Accept: text/event-stream, or use a"
                                + " WebSocket with the sub-protocol graphql-transport-ws",
                        Map.of()),
                asked));
    }
}
