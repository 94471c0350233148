package org.uniongraph.control;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A server as its note describes it.
 *
 * @param url where it answers, without a path
 * @param startedAt when its process started; null where the system does not say
 * @param token what a request to it must carry
 */
public record RunningServer(URI url, long pid, @Nullable Instant startedAt, String token) {
    /** The server in this process. */
    public static RunningServer thisProcess(URI url, String token) {
        ProcessHandle self = ProcessHandle.current();
        return new RunningServer(url, self.pid(), startOf(self), token);
    }

    /** Whether its process still runs here. Another process that came to have the same number does not count. */
    boolean hasProcess() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt == null || startedAt.equals(startOf(process)))
                .isPresent();
    }

    private static @Nullable Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(null);
    }

    @Override
    public String toString() {
        return url + " (pid " + pid + ")";
    }
}
