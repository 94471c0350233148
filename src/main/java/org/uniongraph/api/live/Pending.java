package org.uniongraph.api.live;

import java.util.List;

/** What one subscriber hasn't been told yet, in bounded room: events that wait are joined. Safe for several threads. */
interface Pending<E, T> {
    /** Joins {@code event} to those that wait. */
    void add(E event);

    /** Takes all that waits; empty when it was taken already. */
    List<T> take();
}
