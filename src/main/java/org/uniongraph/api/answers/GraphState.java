package org.uniongraph.api.answers;

/** Which state the graph is in. */
public interface GraphState {
    /**
     * Another text after each change; what is read after this call shows the state that it names, or a later one. Two
     * graphs never have one text. Costs next to nothing.
     */
    String tag();

    /** Whether {@link #tag()} can be relied on: not while nobody can tell what others wrote. */
    boolean isCurrent();
}
