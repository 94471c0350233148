package org.uniongraph.extract.chat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.uniongraph.extract.chat.EndpointFailed.Kind;

/**
 * Asks again when the endpoint failed in passing: a bounded number of times, later each time, not before the endpoint
 * allows it, and never more requests at once than the settings say.
 */
final class Attempts {
    private static final long FIRST_WAIT_MS = 1000;
    private static final long JITTER_MS = 500;
    private static final double LONGER_EACH_TIME = 2;

    private final ChatSettings settings;
    private final ChatEndpoint endpoint;
    private final Pause pause;
    private final Semaphore places;

    /** Waits; a test doesn't. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    Attempts(ChatSettings settings, ChatEndpoint endpoint, Pause pause) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.pause = pause;
        this.places = new Semaphore(settings.concurrency(), true);
    }

    /** @throws EndpointFailed when no attempt brings an answer */
    Reply ask(Object request, Tally tally) {
        BackOffExecution waits = backOff().start();
        for (int attempt = 1; ; attempt++) {
            try {
                return once(request, tally);
            } catch (EndpointFailed e) {
                await(e, attempt, waits.nextBackOff());
            }
        }
    }

    private ExponentialBackOff backOff() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_WAIT_MS, LONGER_EACH_TIME);
        backOff.setJitter(JITTER_MS);
        backOff.setMaxInterval(Math.max(1, settings.maxWait().toMillis()));
        return backOff;
    }

    private Reply once(Object request, Tally tally) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        try {
            tally.asked();
            Reply reply = endpoint.ask(request);
            tally.answered(reply.promptTokens(), reply.completionTokens());
            return reply;
        } finally {
            places.release();
        }
    }

    private void await(EndpointFailed failure, int attempt, long wait) {
        if (failure.kind() != Kind.PASSING) {
            throw failure;
        }
        if (attempt == settings.maxAttempts()) {
            throw said(failure, "; " + attempt + (attempt == 1 ? " attempt" : " attempts"));
        }
        if (failure.retryAfter().compareTo(settings.maxWait()) > 0) {
            throw said(
                    failure,
                    "; it asks to be left alone for " + failure.retryAfter().toSeconds()
                            + " s, longer than uniongraph.chat.max-wait");
        }
        try {
            Duration least = failure.retryAfter();
            Duration planned = Duration.ofMillis(wait);
            pause.of(planned.compareTo(least) < 0 ? least.plusMillis(wait / 4) : planned);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static EndpointFailed said(EndpointFailed failure, String more) {
        return new EndpointFailed(failure.kind(), failure.problem() + more, failure.retryAfter());
    }

    private EndpointFailed interrupted() {
        Thread.currentThread().interrupt();
        return new EndpointFailed(Kind.LASTING, endpoint.name() + ": interrupted while waiting for it");
    }
}
