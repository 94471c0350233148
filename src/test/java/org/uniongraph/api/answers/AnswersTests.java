package org.uniongraph.api.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uniongraph.api.answers.Answer.Audience;

class AnswersTests {
    private static final Fingerprint QUESTION = Fingerprint.of("{ one }", null, Map.of(), Map.of());

    private final Graph graph = new Graph();
    private final Answers answers = new Answers(graph, 1_000_000);
    private final AtomicInteger computed = new AtomicInteger();

    private static final class Graph implements GraphState {
        private volatile String tag = "1";
        private volatile boolean current = true;

        @Override
        public String tag() {
            return tag;
        }

        @Override
        public boolean isCurrent() {
            return current;
        }
    }

    @Test
    void keepsAnAnswerUntilTheGraphChanges() {
        assertThat(ask(Audience.EVERYBODY)).isEqualTo("answer 1");
        assertThat(ask(Audience.EVERYBODY)).isEqualTo("answer 1");
        graph.tag = "2";
        assertThat(answers.find(QUESTION)).isNull();
        assertThat(ask(Audience.EVERYBODY)).isEqualTo("answer 2");
        assertThat(List.of(answers.hits(), answers.misses())).containsExactly(1L, 2L);
    }

    @Test
    void neverGivesAnAnswerThatWasReadWhileTheGraphChanged() {
        answers.answer(QUESTION, state -> {
            graph.tag = "2"; // committed after the question began
            return answer("old", Audience.EVERYBODY, state);
        });
        assertThat(answers.find(QUESTION)).isNull();
    }

    @Test
    void givesNothingKeptWhileNobodyKnowsTheState() {
        ask(Audience.EVERYBODY);
        graph.current = false;
        assertThat(answers.find(QUESTION)).isNull();
        assertThat(answers.entityTag(QUESTION)).isNull();
        graph.current = true;
        assertThat(answers.find(QUESTION)).isNotNull();
    }

    @Test
    void keepsOnlyWhatIsForEverybody() {
        assertThat(ask(Audience.THE_MOMENT)).isEqualTo("answer 1");
        assertThat(ask(Audience.THE_ASKER)).isEqualTo("answer 2");
        assertThat(ask(Audience.EVERYBODY)).isEqualTo("answer 3");
    }

    @Test
    void keepsNothingWhenOff() {
        Answers off = new Answers(graph, 0);
        Function<String, Answer> compute = state -> answer("" + computed.incrementAndGet(), Audience.EVERYBODY, state);
        off.answer(QUESTION, compute);
        off.remember(Spelling.got("query=1"), QUESTION);
        off.answer(QUESTION, compute);
        assertThat(computed).hasValue(2);
        assertThat(off.find(Spelling.got("query=1"))).isNull();
        assertThat(off.find(QUESTION)).isNull();
    }

    @Test
    void staysWithinItsMemory() {
        Answers small = new Answers(graph, 20_000);
        for (int i = 0; i < 100; i++) {
            Fingerprint question = Fingerprint.of("{ one }", null, Map.of("i", i), Map.of());
            small.answer(question, state -> answer("x".repeat(1_000), Audience.EVERYBODY, state));
            small.remember(Spelling.got("i=" + i), question);
        }
        assertThat(small.weight()).isPositive().isLessThanOrEqualTo(20_000);
    }

    @Test
    void computesEqualQuestionsOfOneTimeOnce() throws Exception {
        assertThat(together(Audience.EVERYBODY)).containsOnly("answer 1");
        assertThat(computed).hasValue(1);
        graph.tag = "2";
        computed.set(0);
        assertThat(together(Audience.THE_MOMENT)).containsOnly("answer 1");
        assertThat(answers.joined()).isPositive();
    }

    @Test
    void sharesNoAnswerThatIsForOneClientOnly() throws Exception {
        assertThat(together(Audience.THE_ASKER)).doesNotHaveDuplicates();
    }

    @Test
    void letsTheOthersAnswerForThemselvesWhenTheFirstFails() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch fail = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> first = threads.submit(() -> answers.answer(QUESTION, state -> {
                started.countDown();
                await(fail);
                throw new IllegalStateException("gone");
            }));
            started.await();
            Future<String> second = threads.submit(() -> ask(Audience.EVERYBODY));
            fail.countDown();
            assertThat(second.get()).isEqualTo("answer 1");
            assertThatThrownBy(first::get).hasMessageContaining("gone");
        }
    }

    @Test
    void knowsARequestByItsBytes() {
        ask(Audience.EVERYBODY);
        answers.remember(Spelling.posted("abc".getBytes(StandardCharsets.UTF_8)), QUESTION);
        assertThat(answers.find(Spelling.posted("abc".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(QUESTION);
        assertThat(answers.find(Spelling.got("abc"))).isNull();
        assertThat(answers.find(Spelling.posted("abd".getBytes(StandardCharsets.UTF_8))))
                .isNull();
    }

    @Test
    void takesVariablesInAnyOrderForTheSameQuestion() {
        Fingerprint ab = Fingerprint.of("{ one }", "A", Map.of("filter", sorted("a", "b")), Map.of());
        Fingerprint ba = Fingerprint.of("{ one }", "A", Map.of("filter", sorted("b", "a")), Map.of());
        assertThat(ab).isEqualTo(ba);
        assertThat(ab.text()).hasSize(22).matches("[\\w-]+");
        assertThat(Fingerprint.of("{ one }A", null, Map.of(), Map.of()))
                .isNotEqualTo(Fingerprint.of("{ one }", "A", Map.of(), Map.of()));
        assertThat(Fingerprint.of("{ one }", null, Map.of("a", 1), Map.of()))
                .isNotEqualTo(Fingerprint.of("{ one }", null, Map.of("a", "1"), Map.of()));
    }

    private static Map<String, Integer> sorted(String first, String second) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put(first, first.charAt(0) - 'a');
        map.put(second, second.charAt(0) - 'a');
        return map;
    }

    private List<String> together(Audience audience) throws Exception {
        int clients = 8;
        CountDownLatch asked = new CountDownLatch(clients);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all = IntStream.range(0, clients)
                    .mapToObj(_ -> threads.submit(() -> {
                        asked.countDown();
                        return text(answers.answer(QUESTION, state -> {
                            await(asked);
                            return answer("answer " + computed.incrementAndGet(), audience, state);
                        }));
                    }))
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Future<String> one : all) {
                texts.add(one.get());
            }
            return texts;
        }
    }

    private String ask(Audience audience) {
        return text(answers.answer(QUESTION, state -> answer("answer " + computed.incrementAndGet(), audience, state)));
    }

    private static Answer answer(String text, Audience audience, String state) {
        return new Answer(text.getBytes(StandardCharsets.UTF_8), audience, true, state);
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
