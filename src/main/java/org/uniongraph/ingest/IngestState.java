package org.uniongraph.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an ingest has come.
 *
 * @param job its id
 * @param name what is taken in: a zip's name, or the paths
 * @param done files done
 * @param total all files; -1 until they are listed
 * @param current the file at work; null before the first and after the last
 * @param created articles that are new
 * @param updated articles of which some statements changed
 * @param unchanged articles that were there as they are
 * @param refused articles, and files that hold none, of which nothing was stored
 * @param error why it failed; null unless it did
 */
public record IngestState(
        String job,
        String name,
        Phase phase,
        Instant startedAt,
        Instant at,
        long done,
        long total,
        @Nullable String current,
        long created,
        long updated,
        long unchanged,
        long refused,
        @Nullable String error) {
    /** What an ingest is doing. */
    public enum Phase {
        /** It lists the files. */
        OPENING,
        /** It takes one file after the other. */
        RUNNING,
        /** All files are done. */
        FINISHED,
        /** It ended before its last file; what is done is stored. */
        FAILED
    }

    /** Whether no other state follows. */
    public boolean isLast() {
        return phase == Phase.FINISHED || phase == Phase.FAILED;
    }
}
