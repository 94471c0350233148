package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AttemptsTests {
    private static final int LIMIT = 3;
    private static final int CALLERS = 12;

    @Test
    void asksNoMoreAtOnceThanAllowed() throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(LIMIT);
        List<Callable<Reply>> tasks = new ArrayList<>();
        try (StubEndpoint stub = new StubEndpoint();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                stub.then(exchange -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    full.countDown();
                    await(full);
                    running.decrementAndGet();
                    StubEndpoint.says("{}").to(exchange);
                });
            }
            ChatSettings settings = TestSettings.of(stub.url(), Map.of("concurrency", String.valueOf(LIMIT)));
            Attempts attempts = new Attempts(settings, new ChatEndpoint(settings), pause -> {});
            for (int i = 0; i < CALLERS; i++) {
                tasks.add(() -> attempts.ask(Map.of(), new Tally()));
            }
            assertThat(callers.invokeAll(tasks)).allMatch(task -> task.state() == Future.State.SUCCESS);
            assertThat(stub.requests()).hasSize(CALLERS);
        }
        assertThat(most).hasValue(LIMIT);
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        try (StubEndpoint stub = new StubEndpoint()) {
            stub.then(StubEndpoint.status(503, "loading"));
            ChatSettings settings = TestSettings.of(stub.url(), Map.of());
            Attempts attempts = new Attempts(settings, new ChatEndpoint(settings), pause -> {
                throw new InterruptedException();
            });
            assertThatThrownBy(() -> attempts.ask(Map.of(), new Tally())).hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(stub.requests()).hasSize(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
