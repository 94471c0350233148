package org.uniongraph.bench.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A closed loop: each connection sends its next request when the last answer is complete. Connections take the requests
 * in turn, so all see the whole range of parameters.
 */
final class Load {
    private final Endpoint endpoint;
    private final byte[][] requests;
    private final int timeoutMillis;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    /** @param timeoutMillis after which a request counts as an error, and its connection ends */
    Load(Endpoint endpoint, byte[][] requests, int timeoutMillis) {
        this.endpoint = endpoint;
        this.requests = requests;
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * What a run measured.
     *
     * @param nanos of each request, sorted
     * @param machineMillis CPU of everything on the machine meanwhile
     */
    record Run(
            long[] nanos,
            int errors,
            double seconds,
            long bytes,
            long serverMillis,
            long databaseMillis,
            long clientMillis,
            long machineMillis) {}

    private record Sample(long[] nanos, long bytes) {}

    Run run(int connections, int seconds) throws InterruptedException {
        Sample[] samples = new Sample[connections];
        Thread[] threads = new Thread[connections];
        long self = ProcessHandle.current().pid();
        long server = Usage.cpuMillis(endpoint.pid());
        long database = Usage.cpuMillis(endpoint.databasePid());
        long client = Usage.cpuMillis(self);
        long machine = Usage.machineMillis();
        long start = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            int connection = i;
            threads[i] = new Thread(() -> samples[connection] = loop(start + seconds * 1_000_000_000L));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double took = (System.nanoTime() - start) / 1e9;
        long[] nanos = Arrays.stream(samples)
                .flatMapToLong(sample -> Arrays.stream(sample.nanos()))
                .sorted()
                .toArray();
        return new Run(
                nanos,
                errors.get(),
                took,
                Arrays.stream(samples).mapToLong(Sample::bytes).sum(),
                Usage.cpuMillis(endpoint.pid()) - server,
                Usage.cpuMillis(endpoint.databasePid()) - database,
                Usage.cpuMillis(self) - client,
                Usage.machineMillis() - machine);
    }

    private Sample loop(long end) {
        long[] nanos = new long[1024];
        int count = 0;
        long bytes = 0;
        try (Connection connection = new Connection(endpoint.uri(), timeoutMillis)) {
            // one at least, however long it takes
            for (long sent = System.nanoTime(); sent < end || count == 0; ) {
                connection.exchange(requests[Math.floorMod(next.getAndIncrement(), requests.length)]);
                long answered = System.nanoTime();
                if (!connection.ok()) {
                    count(connection.status() + " " + connection.excerpt());
                }
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = answered - sent;
                bytes += connection.length();
                sent = answered;
            }
        } catch (IOException e) {
            count(e.toString());
        }
        return new Sample(Arrays.copyOf(nanos, count), bytes);
    }

    /** Of many errors the first is shown. */
    private void count(String error) {
        if (errors.incrementAndGet() == 1) {
            System.err.println(endpoint.name() + ": " + error);
        }
    }
}
