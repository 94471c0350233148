package org.uniongraph.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.StoreInUse;

/** Finds in milliseconds what would make Neo4j fail only after seconds of starting. */
final class StoreFolder {
    private static final long LEAST_FREE_BYTES = 64L << 20;

    private StoreFolder() {}

    /** Makes the folder when there is none, and throws when a store cannot be opened in it. */
    static void check(Path folder) {
        try {
            Files.createDirectories(folder);
            checkLock(folder);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "the folder " + folder + " cannot be used (" + e + "); check uniongraph.data", e);
        }
        if (!Files.isWritable(folder)) {
            throw new DatabaseUnavailable("this user may not write to " + folder + "; check uniongraph.data", null);
        }
        long free = folder.toFile().getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new DatabaseUnavailable(
                    "the disk of " + folder + " has " + (free >> 20) + " MB left, the store needs at least "
                            + (LEAST_FREE_BYTES >> 20) + " to start; make room",
                    null);
        }
    }

    /** Looks at the lock that Neo4j itself takes, and leaves taking it to Neo4j. */
    private static void checkLock(Path folder) throws IOException {
        Path lockFile = folder.resolve("data/databases/store_lock");
        if (!Files.exists(lockFile)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StoreInUse(folder, new IOException(lockFile + " is locked"));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            throw new StoreInUse(folder, heldByThisProcess);
        }
    }
}
