package org.uniongraph.extract.chat;

/** The key that the endpoint asks for. It shows itself to nobody but the endpoint. */
record ApiKey(String value) {
    /** Public, since settings are bound through it; it throws nothing, since what it throws would show the key. */
    public ApiKey {
        value = value.strip();
    }

    boolean isMissing() {
        return value.isEmpty();
    }

    /** Whether a header can carry it. */
    boolean isPrintable() {
        return value.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** {@code text} without the key, should the endpoint repeat it. */
    String hiddenIn(String text) {
        return isMissing() ? text : text.replace(value, "***");
    }

    @Override
    public String toString() {
        return "***";
    }
}
