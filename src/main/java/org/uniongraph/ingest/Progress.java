package org.uniongraph.ingest;

/** Hears how far long work has come. */
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = (done, total, item) -> {};

    /**
     * One more item is done.
     *
     * @param done items done so far
     * @param total all items, or -1 when not known
     * @param item the one just done
     */
    void advanced(long done, long total, String item);
}
