package org.uniongraph.api.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.store.GraphChange;

/** All commits that wait, as one change. */
final class PendingChanges implements Pending<GraphChange, ToldChange> {
    private @Nullable ToldChange waiting;

    @Override
    public synchronized void add(GraphChange change) {
        ToldChange told = ToldChange.of(change);
        waiting = waiting == null ? told : waiting.and(told);
    }

    @Override
    public synchronized List<ToldChange> take() {
        List<ToldChange> taken = waiting == null ? List.of() : List.of(waiting);
        waiting = null;
        return taken;
    }
}
