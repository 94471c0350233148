package org.uniongraph.extract.chat;

/** The model's answer is not the JSON that was asked for. */
final class MalformedAnswer extends RuntimeException {
    MalformedAnswer(String message) {
        super(message);
    }
}
