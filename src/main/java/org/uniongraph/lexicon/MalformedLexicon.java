package org.uniongraph.lexicon;

/** A file of the lexicon doesn't say what it should. */
public final class MalformedLexicon extends RuntimeException {
    MalformedLexicon(String message) {
        super(message);
    }
}
