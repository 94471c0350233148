package org.uniongraph.extract;

/** Nothing can be said of an article: its extractor failed. The message says why and what helps. */
public class ExtractionFailed extends RuntimeException {
    private final transient Effort effort;

    /** @param effort what was spent before it failed */
    public ExtractionFailed(String message, Effort effort, Throwable cause) {
        super(message, cause);
        this.effort = effort;
    }

    public Effort effort() {
        return effort;
    }
}
