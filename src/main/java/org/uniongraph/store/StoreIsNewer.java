package org.uniongraph.store;

/** The store was written by a newer version of this program. */
public class StoreIsNewer extends RuntimeException {
    public StoreIsNewer(String found, String known) {
        super("the store's schema is at version " + found + ", this program knows versions up to " + known
                + "; start the program that wrote it, or a newer one");
    }
}
