package org.uniongraph.control;

/** The secret of one run of the server, known to those who may read the note in the data folder. */
public record RunToken(String value) {
    @Override
    public String toString() {
        return "RunToken";
    }
}
