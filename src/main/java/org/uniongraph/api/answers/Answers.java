package org.uniongraph.api.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers for as long as the graph stays as it is, and has equal questions that come at one time computed once.
 *
 * <p>An answer is labelled with the state of the graph from before it was read: it may be newer than its label, and so
 * is never given once the graph has changed.
 */
public final class Answers {
    /** The part of the memory that is for requests as they came; their answers are far longer. */
    private static final int SPELLINGS_SHARE = 8;

    /** What an entry takes in memory beside its bytes, about. */
    private static final int ENTRY = 200;

    private record Flight(Fingerprint question, String state) {}

    private final GraphState graph;
    private final boolean on;
    private final Cache<Fingerprint, Answer> answers;
    private final Cache<Spelling, Fingerprint> spellings;
    private final Map<Flight, CompletableFuture<@Nullable Answer>> flights = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder joined = new LongAdder();

    /** @param size bytes of memory; 0 keeps nothing */
    Answers(GraphState graph, long size) {
        this.graph = graph;
        this.on = size > 0;
        this.answers = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(size - size / SPELLINGS_SHARE)
                .weigher((Fingerprint question, Answer answer) -> ENTRY + answer.weight())
                .build();
        this.spellings = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(size / SPELLINGS_SHARE)
                .weigher((Spelling spelling, Fingerprint question) -> ENTRY + spelling.length())
                .build();
    }

    /** What a request that was answered before asks; null for one that is to be read. */
    public @Nullable Fingerprint find(Spelling spelling) {
        return on ? spellings.getIfPresent(spelling) : null;
    }

    /** The kept answer to a question; null when there is none that is right now. */
    public @Nullable Answer find(Fingerprint question) {
        Answer kept = on ? kept(question) : null;
        if (kept != null) {
            hits.increment();
        }
        return kept;
    }

    /** From now on a request for {@code question} is known by its bytes. */
    public void remember(Spelling spelling, Fingerprint question) {
        if (on) {
            spellings.put(spelling, question);
        }
    }

    /**
     * The answer to a question that changes nothing: the kept one, that of somebody who asks the same just now, or a
     * new one. When that somebody gets no answer for all, everybody computes their own.
     *
     * @param compute given the state's tag to label its answer with
     */
    public Answer answer(Fingerprint question, Function<String, Answer> compute) {
        String state = graph.tag();
        if (!on) {
            return compute.apply(state);
        }
        Answer kept = find(question);
        if (kept != null) {
            return kept;
        }
        Flight flight = new Flight(question, state);
        CompletableFuture<@Nullable Answer> own = new CompletableFuture<>();
        CompletableFuture<@Nullable Answer> other = flights.putIfAbsent(flight, own);
        if (other == null) {
            return first(flight, own, compute);
        }
        Answer shared = other.join();
        if (shared == null) {
            return computed(question, state, compute);
        }
        joined.increment();
        return shared;
    }

    /**
     * The same for a question of which nobody knows yet whether it changes something: nobody else gets its answer while
     * it is computed.
     */
    public Answer anew(Fingerprint question, Function<String, Answer> compute) {
        Answer kept = find(question);
        return kept == null ? computed(question, graph.tag(), compute) : kept;
    }

    private Answer computed(Fingerprint question, String state, Function<String, Answer> compute) {
        Answer answer = compute.apply(state);
        if (on) {
            misses.increment();
            if (answer.audience() == Answer.Audience.EVERYBODY) {
                answers.put(question, answer);
            }
        }
        return answer;
    }

    private Answer first(Flight flight, CompletableFuture<@Nullable Answer> own, Function<String, Answer> compute) {
        try {
            Answer justKept = find(flight.question());
            if (justKept != null) {
                own.complete(justKept);
                return justKept;
            }
            Answer answer = computed(flight.question(), flight.state(), compute);
            own.complete(answer.audience() == Answer.Audience.THE_ASKER ? null : answer);
            return answer;
        } finally {
            flights.remove(flight);
            own.complete(null); // says nothing when there is an answer
        }
    }

    private @Nullable Answer kept(Fingerprint question) {
        Answer answer = answers.getIfPresent(question);
        return answer != null && answer.shows(graph.tag()) && graph.isCurrent() ? answer : null;
    }

    /**
     * The strong entity tag of the answer that everybody gets to {@code question} now, without quotes; null while
     * nobody knows whether the graph changed.
     */
    public @Nullable String entityTag(Fingerprint question) {
        return graph.isCurrent() ? question.text() + "-" + graph.tag() : null;
    }

    /** How many questions found their answer kept. */
    long hits() {
        return hits.sum();
    }

    /** How many questions were computed. */
    long misses() {
        return misses.sum();
    }

    /** How many questions got the answer that somebody else was waiting for. */
    long joined() {
        return joined.sum();
    }

    /** How many answers are kept, about. */
    long size() {
        return answers.estimatedSize();
    }

    /** Bytes of memory that are taken, about. */
    long weight() {
        return weight(answers) + weight(spellings);
    }

    private static long weight(Cache<?, ?> cache) {
        return cache.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }
}
