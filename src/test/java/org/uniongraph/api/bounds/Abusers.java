package org.uniongraph.api.bounds;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** Eight who ask for what takes long or is large, again and again until they are closed. */
final class Abusers implements AutoCloseable {
    private static final int COUNT = 8;
    private static final List<String> ABUSES = List.of(
            AbusedServer.SLOW,
            "{ unions { nodes { ...f0 } } }" + repeated(60, " fragment f%1$d on Union { ...f%2$d ...f%2$d }"),
            "{" + repeated(3_000, " a%d: __typename") + "}",
            "{ paths(from: \"u1\", to: \"u2\", maxLength: 6, maxMillis: 10000, maxNodes: 10000) { complete } }");

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
    private final AtomicIntegerArray tried = new AtomicIntegerArray(COUNT);
    private volatile boolean over;

    Abusers(AbusedServer server) {
        for (int i = 0; i < COUNT; i++) {
            int abuser = i;
            byte[] abuse = AbusedServer.post(ABUSES.get(i % ABUSES.size()));
            threads.execute(() -> {
                while (!over) {
                    ask(server, abuse);
                    tried.incrementAndGet(abuser);
                }
            });
        }
    }

    /** By then their slow statements have been seen to be slow: nobody can know it of the first. */
    void untilAllHaveTriedTwice() {
        AbusedServer.await(() -> IntStream.range(0, COUNT).allMatch(abuser -> tried.get(abuser) >= 2));
    }

    private static void ask(AbusedServer server, byte[] abuse) {
        try {
            server.raw("127.0.0.2", abuse);
        } catch (IOException noAnswer) {
            // an abuser that waits in vain tries again
        }
    }

    static String repeated(int times, String part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(String.format(part, i, i + 1));
        }
        return all.toString();
    }

    @Override
    public void close() {
        over = true;
        threads.close();
    }
}
