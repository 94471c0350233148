package org.uniongraph.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;
import org.uniongraph.api.answers.Answer;
import org.uniongraph.api.answers.Fingerprint;
import org.uniongraph.api.answers.Spelling;
import org.uniongraph.api.bounds.BoundsSettings;
import org.uniongraph.api.bounds.TakenBody;
import org.uniongraph.api.documents.Allowed;
import org.uniongraph.api.documents.CarriedName;
import org.uniongraph.refusal.RequestRefused;

/**
 * Answers GraphQL over HTTP before the rest of the framework sees it, so that a kept answer costs little more than its
 * bytes. It stands behind the filters that say who may ask.
 */
final class GraphqlFilter extends HttpFilter {
    private final transient Supplier<Asking> asking;
    private final transient BoundsSettings bounds;

    /** @param asking called with the first request: filters are made before the graph is opened */
    GraphqlFilter(Supplier<Asking> asking, BoundsSettings bounds) {
        this.asking = asking;
        this.bounds = bounds;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (streams(request) || request.getMethod().equals("OPTIONS")) {
            chain.doFilter(streams(request) ? carrying(request) : request, response);
            return;
        }
        Reply reply = new Reply(request, response, Form.JSON);
        try {
            reply = new Reply(request, response, Form.accepted(request.getHeader("Accept")));
            switch (request.getMethod()) {
                case "POST" -> post(request, reply);
                case "GET", "HEAD" -> get(request, reply);
                default -> throw Refusals.method(request.getMethod());
            }
        } catch (RequestRefused refused) {
            reply.refusal(refused);
        }
    }

    /** Whether the answer is to come bit by bit. */
    private static boolean streams(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                || (accept != null && accept.contains("text/event-stream"));
    }

    /** The request as the framework takes it, which answers streams and refuses what is no question. */
    private static HttpServletRequest carrying(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return request;
        }
        byte[] body = request.getInputStream().readAllBytes(); // its size and time are bounded before
        try {
            return Json.read(body) instanceof Map<?, ?> question
                    ? new TakenBody(request, Json.write(CarriedName.in(question)))
                    : new TakenBody(request, body);
        } catch (RequestRefused noJson) {
            return new TakenBody(request, body);
        }
    }

    private void post(HttpServletRequest request, Reply reply) throws IOException {
        Headers.checkContentType(request.getContentType(), request.getHeader("Content-Encoding"));
        byte[] body = request.getInputStream().readAllBytes(); // its size and time are bounded before
        Spelling spelling = Spelling.posted(body);
        Fingerprint known = asking.get().find(spelling);
        Answer kept = known == null ? null : asking.get().find(known);
        if (kept != null) {
            reply.answer(kept, null);
            return;
        }
        Object json = Json.read(body);
        if (json instanceof List<?> batch) {
            reply.batch(batch(batch, request));
            return;
        }
        Asking.Found found = asking.get().found(Question.of(json));
        reply.answer(asking.get().answer(found, Allowed.AT_ONCE, request, spelling), null);
    }

    /** One after the other: a client has one statement at a time in the database. */
    private List<byte[]> batch(List<?> questions, HttpServletRequest request) {
        if (questions.isEmpty()) {
            throw Refusals.malformed("the batch has no operation; expected at least one");
        }
        if (questions.size() > bounds.batch()) {
            throw Refusals.batchTooLarge(questions.size(), bounds.batch());
        }
        List<byte[]> answers = new ArrayList<>(questions.size());
        for (Object question : questions) {
            answers.add(one(question, request));
        }
        return answers;
    }

    private byte[] one(@Nullable Object question, HttpServletRequest request) {
        try {
            Asking.Found found = asking.get().found(Question.of(question));
            return asking.get().answer(found, Allowed.AT_ONCE, request).body();
        } catch (RequestRefused refused) {
            return Reply.errors(refused);
        }
    }

    private void get(HttpServletRequest request, Reply reply) throws IOException {
        String query = request.getQueryString();
        if (query == null) {
            throw Refusals.malformed("no question; expected the parameter query or documentId");
        }
        Spelling spelling = Spelling.got(query);
        Fingerprint known = asking.get().find(spelling);
        if (known != null && again(known, request, reply)) {
            return;
        }
        Asking.Found found = asking.get().found(Question.of(request));
        // from before the answer is read: the answer may be newer than its tag, never older
        String tag = asking.get().entityTag(found.fingerprint());
        if (has(request, tag)) {
            reply.notModified(tag);
            return;
        }
        Answer answer = asking.get().answer(found, Allowed.BY_GET, request, spelling);
        reply.answer(answer, answer.audience() == Answer.Audience.EVERYBODY ? tag : null);
    }

    /** Answers what was answered before, if the client has that answer or it is kept. */
    private boolean again(Fingerprint question, HttpServletRequest request, Reply reply) throws IOException {
        String tag = asking.get().entityTag(question);
        if (has(request, tag)) {
            reply.notModified(tag);
            return true;
        }
        Answer kept = asking.get().find(question);
        if (kept == null) {
            return false;
        }
        reply.answer(kept, tag);
        return true;
    }

    @Contract("_, null -> false")
    private static boolean has(HttpServletRequest request, @Nullable String tag) {
        return tag != null && Headers.has(request.getHeader("If-None-Match"), tag);
    }
}
