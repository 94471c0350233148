package org.uniongraph.extract;

/** The settings name an extractor that there is not. */
public class UnknownExtractor extends RuntimeException {
    UnknownExtractor(String message) {
        super(message);
    }
}
