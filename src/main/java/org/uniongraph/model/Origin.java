package org.uniongraph.model;

/**
 * Who found a fact, by which rule, and how sure that is.
 *
 * @param extractor a program or person: {@code annotation}, {@code grammar}
 * @param rule the extractor's rule
 * @param confidence in (0, 1]
 */
public record Origin(String extractor, String rule, double confidence) {
    public Origin {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + ": expected more than 0 and at most 1");
        }
    }
}
