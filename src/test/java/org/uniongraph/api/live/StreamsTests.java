package org.uniongraph.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.uniongraph.refusal.RequestRefused;
import org.uniongraph.store.GraphChange;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

class StreamsTests {
    private static final int MANY = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Consumer<GraphChange>> listeners = new CopyOnWriteArrayList<>();
    private final Streams streams = new Streams(new LiveSettings(MANY));

    @Test
    void aSlowSubscriberIsToldOfAllThatWaitedAsOne() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch last = new CountDownLatch(1);
        List<ToldChange> told = new ArrayList<>();
        changes().subscribe(new BaseSubscriber<>() {
            @Override
            protected void hookOnNext(ToldChange change) {
                told.add(change);
                begun.countDown();
                await(stuck);
                if (change.version() == 1000) {
                    last.countDown();
                }
            }
        });
        happens(1);
        await(begun);

        LongStream.rangeClosed(2, 1000).forEach(this::happens);
        stuck.countDown();

        await(last);
        assertThat(told).hasSizeLessThanOrEqualTo(3);
        assertThat(told.stream().mapToLong(ToldChange::commits).sum()).isEqualTo(1000);
        assertThat(told.getLast().entities()).hasSize(ToldChange.LISTED);
        assertThat(told.getLast().complete()).isFalse();
    }

    @Test
    void aSubscriberThatAsksForNothingHoldsOneEvent() {
        BaseSubscriber<ToldChange> silent = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {}
        };
        changes().subscribe(silent);

        LongStream.rangeClosed(1, 10_000).forEach(this::happens);

        assertThat(streams.count()).isEqualTo(1);
        silent.cancel();
        assertThat(streams.count()).isZero();
        assertThat(listeners).isEmpty();
    }

    @Test
    void idleSubscribersTakeNoThread() throws Exception {
        int before = Thread.getAllStackTraces().size();
        CountDownLatch heard = new CountDownLatch(MANY);
        List<Disposable> subscribers = IntStream.range(0, MANY)
                .mapToObj(i -> changes().subscribe(change -> heard.countDown()))
                .toList();

        happens(1);

        await(heard);
        assertThat(Thread.getAllStackTraces().size() - before).isLessThan(20);
        subscribers.forEach(Disposable::dispose);
        assertThat(streams.count()).isZero();
        assertThat(listeners).isEmpty();
    }

    @Test
    void oneMoreThanAllowedIsRefusedAndTakesNoPlace() {
        List<Disposable> subscribers =
                IntStream.range(0, MANY).mapToObj(i -> changes().subscribe()).collect(Collectors.toList());

        assertThatThrownBy(() -> changes().blockFirst(PATIENCE))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("uniongraph.subscriptions.max")
                .hasMessageContaining(String.valueOf(MANY));

        subscribers.removeLast().dispose();
        subscribers.add(changes().subscribe());
        assertThat(streams.count()).isEqualTo(MANY);
        subscribers.forEach(Disposable::dispose);
    }

    @Test
    void completesWhenTheServerStopsAndFromThenOn() {
        Flux<ToldChange> open = changes();
        CountDownLatch completed = new CountDownLatch(1);
        open.doOnComplete(completed::countDown).subscribe();

        streams.stop();

        await(completed);
        assertThat(changes().collectList().block(PATIENCE)).isEmpty();
        assertThat(streams.count()).isZero();
    }

    private Flux<ToldChange> changes() {
        return streams.open(
                listener -> {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                },
                new PendingChanges());
    }

    private void happens(long version) {
        GraphChange change = new GraphChange(
                version,
                Instant.EPOCH.plusSeconds(version).atZone(ZoneOffset.UTC),
                new GraphChange.Touched(
                        GraphChange.Kind.INGESTED,
                        Set.of("a" + version),
                        Set.of(),
                        Set.of(),
                        Set.of("e" + version),
                        true));
        listeners.forEach(listener -> listener.accept(change));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
