package org.uniongraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uniongraph.api.answers.Answer;
import org.uniongraph.api.answers.Answers;
import org.uniongraph.api.answers.Fingerprint;
import org.uniongraph.api.answers.Spelling;
import org.uniongraph.api.documents.Allowed;
import org.uniongraph.api.documents.Documents;
import org.uniongraph.api.errors.Failures;
import org.uniongraph.refusal.RequestRefused;

/** Answers questions: with a kept answer, or by having the engine run them. */
final class Asking {
    private final Engine engine;
    private final Documents documents;
    private final Answers answers;

    Asking(Engine engine, Documents documents, Answers answers) {
        this.engine = engine;
        this.documents = documents;
        this.answers = answers;
    }

    /** A question whose document was found. */
    record Found(Question question, String text, Fingerprint fingerprint) {}

    /** What a request that was answered before asks; null for one that is to be read. */
    @Nullable
    Fingerprint find(Spelling spelling) {
        return answers.find(spelling);
    }

    /** The kept answer to a question; null when it is to be read. */
    @Nullable
    Answer find(Fingerprint question) {
        return guarded(() -> answers.find(question));
    }

    /** @throws RequestRefused when it names no document that may run */
    Found found(Question question) {
        String text = documents.text(question.query(), question.documentId(), question.extensions());
        return new Found(
                question,
                text,
                Fingerprint.of(text, question.operationName(), question.variables(), question.lastingExtensions()));
    }

    /** The entity tag of the answer that everybody gets now; null when it has none. */
    @Nullable
    String entityTag(Fingerprint question) {
        return guarded(() -> answers.entityTag(question));
    }

    /** @throws RequestRefused when no answer can be given */
    Answer answer(Found found, Allowed allowed, HttpServletRequest request) {
        // without these words it is a query; with them only the engine can say what it is
        boolean query = !found.text().contains("mutation") && !found.text().contains("subscription");
        Answer answer = guarded(() -> query
                ? answers.answer(found.fingerprint(), state -> engine.run(found, allowed, request, state))
                : answers.anew(found.fingerprint(), state -> engine.run(found, allowed, request, state)));
        documents.ran(found.text(), found.question().extensions());
        return answer;
    }

    /** The same for a request that holds this question alone, so that its bytes are enough the next time. */
    Answer answer(Found found, Allowed allowed, HttpServletRequest request, Spelling spelling) {
        Answer answer = answer(found, allowed, request);
        if (answer.audience() == Answer.Audience.EVERYBODY) {
            answers.remember(spelling, found.fingerprint());
        }
        return answer;
    }

    private static <T extends @Nullable Object> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Failures.refusal(
                    e, Long.toHexString(ThreadLocalRandom.current().nextLong()), "/graphql");
        }
    }
}
