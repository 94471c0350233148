package org.uniongraph.store;

import java.nio.file.Path;

/** Another process has the embedded store open. */
public class StoreInUse extends RuntimeException {
    public StoreInUse(Path store, Throwable cause) {
        super("the store " + store + " is in use by another process, most likely a running server", cause);
    }
}
