package org.uniongraph.api.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.uniongraph.refusal.RequestRefused;

/** One plans, the others wait for it. */
class FirstRunsTests {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final FirstRuns runs = new FirstRuns(new Line(1, 5, LONG));

    @Test
    void othersWaitUntilTheFirstHasPlanned() throws Exception {
        assertThat(runs.enter("text", LONG)).isTrue();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> others = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                others.add(threads.submit(() -> runs.enter("text", LONG)));
            }
            assertThat(others).noneMatch(Future::isDone);

            runs.planned("text");
            runs.leave("text");

            for (Future<Boolean> other : others) {
                assertThat(other.get()).isFalse();
            }
        }
        assertThat(runs.enter("text", LONG)).isFalse();
    }

    @Test
    void afterAFailureOneOfTheOthersIsTheFirst() throws Exception {
        assertThat(runs.enter("text", LONG)).isTrue();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> other = threads.submit(() -> runs.enter("text", LONG));

            runs.leave("text");

            assertThat(other.get()).isTrue();
        }
    }

    @Test
    void noMoreWaitThanMayWaitInTheLine() {
        FirstRuns few = new FirstRuns(new Line(1, 0, LONG));
        assertThat(few.enter("text", LONG)).isTrue();
        assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> few.enter("text", LONG));
    }

    @Test
    void anotherTextDoesNotWait() {
        assertThat(runs.enter("text", LONG)).isTrue();
        assertThat(runs.enter("another", LONG)).isTrue();
    }

    @Test
    void aWaitEndsWithTheOperationsTime() {
        assertThat(runs.enter("text", LONG)).isTrue();
        assertThat(runs.enter("text", Duration.ofMillis(1))).isFalse();
    }
}
