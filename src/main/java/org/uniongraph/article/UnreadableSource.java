package org.uniongraph.article;

/** A file that holds no article that can be read; the message names it, says why, and what to do. */
public final class UnreadableSource extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSource(String name, String fact, String cure) {
        super("source '" + name + "' " + fact + "; " + cure);
    }
}
