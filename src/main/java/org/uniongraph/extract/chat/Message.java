package org.uniongraph.extract.chat;

/** A turn of the conversation: who says it, and what. */
record Message(String role, String content) {
    static Message system(String content) {
        return new Message("system", content);
    }

    static Message user(String content) {
        return new Message("user", content);
    }

    static Message assistant(String content) {
        return new Message("assistant", content);
    }
}
