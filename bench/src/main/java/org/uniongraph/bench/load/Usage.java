package org.uniongraph.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes use, from /proc: Linux only. A clock tick is 10 ms. */
final class Usage {
    private static final int MILLIS_OF_A_TICK = 10;

    /** In ten times as long. */
    private static final long QUIET_MILLIS = 30;

    private Usage() {}

    /** CPU milliseconds used so far by the process and its children; 0 for a process that is not there. */
    static long cpuMillis(long pid) {
        return ticks(pid) * MILLIS_OF_A_TICK;
    }

    /** CPU milliseconds used so far by everything on this machine. */
    static long machineMillis() {
        try {
            String[] fields =
                    Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split("\\s+");
            long busy = 0;
            for (int i = 1; i <= 8; i++) {
                boolean idle = i == 4 || i == 5;
                busy += idle ? 0 : Long.parseLong(fields[i]);
            }
            return busy * MILLIS_OF_A_TICK;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Waits until server and database use less than a tenth of a processor, but not longer than so. */
    static void awaitQuiet(Endpoint endpoint, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (long used = QUIET_MILLIS; used >= QUIET_MILLIS && System.nanoTime() < end; ) {
            long before = cpuMillis(endpoint.pid()) + cpuMillis(endpoint.databasePid());
            Thread.sleep(10 * QUIET_MILLIS);
            used = cpuMillis(endpoint.pid()) + cpuMillis(endpoint.databasePid()) - before;
        }
    }

    /** Proportional set size of the process and its children in MiB. */
    static long memoryMiB(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            long own = lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            return own / 1024 + children(pid).mapToLong(Usage::memoryMiB).sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = 0;
            for (int i = 11; i <= 14; i++) {
                own += Long.parseLong(fields[i]);
            }
            return own + children(pid).mapToLong(Usage::ticks).sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static Stream<Long> children(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).map(ProcessHandle::pid);
    }
}
