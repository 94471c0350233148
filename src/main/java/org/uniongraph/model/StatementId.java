package org.uniongraph.model;

/** Names an assertion: equal assertions of the same article by the same extractor have the same id. */
public record StatementId(String value) implements Comparable<StatementId> {
    public StatementId {
        Ids.check(value, Ids.STATEMENT);
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
