package org.uniongraph.api.live;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The open subscriptions: so many and no more, none of them in anybody's way, all of them ended when the server stops.
 * What happens is only noted on the thread on which it happens; a virtual thread of the subscriber's own, there while
 * it is told something, sends it on.
 */
@Component
final class Streams implements SmartLifecycle {
    private final int max;
    private final AtomicInteger open = new AtomicInteger();
    private final Sinks.Empty<Void> stopped = Sinks.empty();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("subscription-", 0).factory());
    private final Scheduler scheduler = Schedulers.fromExecutorService(threads);
    private volatile boolean running;

    Streams(LiveSettings settings) {
        this.max = settings.max();
    }

    /**
     * One subscriber's events. It ends with an error when too many are open already, and completes when the server
     * stops.
     *
     * @param source begins to pass on what happens and returns what ends that
     * @param pending holds what happens while the subscriber is told of something else
     */
    <E, T> Flux<T> open(Function<Consumer<E>, Runnable> source, Pending<E, T> pending) {
        return Flux.defer(() -> {
            if (open.incrementAndGet() > max) {
                open.decrementAndGet();
                return Flux.error(tooMany());
            }
            return Flux.<Boolean>create(
                            sink -> {
                                Runnable end = source.apply(event -> {
                                    pending.add(event);
                                    sink.next(true);
                                });
                                sink.onDispose(end::run);
                            },
                            OverflowStrategy.LATEST)
                    .takeUntilOther(stopped.asMono())
                    .publishOn(scheduler, 1)
                    .flatMapIterable(something -> pending.take(), 1)
                    .doFinally(signal -> open.decrementAndGet());
        });
    }

    /** How many are open. */
    int count() {
        return open.get();
    }

    private RequestRefused tooMany() {
        return new RequestRefused(
                RefusalCode.TOO_MANY_SUBSCRIPTIONS,
                "this server has " + max + " subscriptions open and takes no more; try again later, or raise"
                        + " uniongraph.subscriptions.max",
                Map.of("max", max));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Comes before the web server waits for its open requests, since these would never end by themselves. */
    @Override
    public void stop() {
        running = false;
        stopped.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
