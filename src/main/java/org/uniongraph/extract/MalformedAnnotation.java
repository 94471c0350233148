package org.uniongraph.extract;

/**
 * An annotation file is not JSON, or not of the exchange form. The message names the file, the place in it and what was
 * expected.
 */
public class MalformedAnnotation extends RuntimeException {
    public MalformedAnnotation(String source, String problem, Throwable cause) {
        super(source + ": " + problem, cause);
    }
}
