package org.uniongraph.api.http;

import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.uniongraph.api.answers.Answer;
import org.uniongraph.api.answers.Answer.Audience;
import org.uniongraph.api.bounds.Operation;
import org.uniongraph.api.documents.Allowed;
import org.uniongraph.query.CutShort;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Has Spring for GraphQL run a question, on the thread of the request. */
final class Engine {
    private final WebGraphQlHandler handler;

    Engine(WebGraphQlHandler handler) {
        this.handler = handler;
    }

    /**
     * @param state what the graph's state was called before
     * @throws RequestRefused when the operation may not come this way; it did not run
     */
    Answer run(Asking.Found found, Allowed allowed, HttpServletRequest http, String state) {
        WebGraphQlRequest request = request(found, http);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(allowed::say).build());
        WebGraphQlResponse response =
                Objects.requireNonNull(handler.handleRequest(request).block());
        refuse(response);
        return new Answer(
                Json.write(response.toMap()),
                audience(response),
                response.getExecutionResult().isDataPresent(),
                state);
    }

    private static void refuse(WebGraphQlResponse response) {
        for (ResponseError error : response.getErrors()) {
            Map<String, Object> values = new HashMap<>(error.getExtensions());
            if (RefusalCode.OPERATION_NOT_ALLOWED.name().equals(values.remove("code"))) {
                values.remove("classification");
                throw new RequestRefused(RefusalCode.OPERATION_NOT_ALLOWED, String.valueOf(error.getMessage()), values);
            }
        }
    }

    private static Audience audience(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        boolean forOthers = response.getErrors().isEmpty()
                && response.getResponseHeaders().isEmpty()
                && Operation.find(context).filter(Operation::readsTheGraph).isPresent();
        if (!forOthers) {
            return Audience.THE_ASKER;
        }
        return CutShort.isTold(context) ? Audience.THE_MOMENT : Audience.EVERYBODY;
    }

    private static WebGraphQlRequest request(Asking.Found found, HttpServletRequest http) {
        ServletServerHttpRequest spring = new ServletServerHttpRequest(http);
        Question question = found.question();
        return new WebGraphQlRequest(
                spring.getURI(),
                spring.getHeaders(),
                new LinkedMultiValueMap<>(),
                new InetSocketAddress(InetAddress.ofLiteral(http.getRemoteAddr()), http.getRemotePort()),
                attributes(http),
                new DefaultGraphQlRequest(
                        found.text(), question.operationName(), question.variables(), question.lastingExtensions()),
                Long.toHexString(ThreadLocalRandom.current().nextLong()),
                http.getLocale());
    }

    private static Map<String, Object> attributes(HttpServletRequest http) {
        Map<String, Object> attributes = new HashMap<>();
        for (String name : Collections.list(http.getAttributeNames())) {
            attributes.put(name, http.getAttribute(name));
        }
        return attributes;
    }
}
