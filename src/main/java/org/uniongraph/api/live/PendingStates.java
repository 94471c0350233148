package org.uniongraph.api.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uniongraph.ingest.IngestState;

/** The latest state of each ingest. */
final class PendingStates implements Pending<IngestState, IngestState> {
    /** More than may run at once; the ones begun first give way. */
    private static final int JOBS = 32;

    private final Map<String, IngestState> latest = new LinkedHashMap<>();

    @Override
    public synchronized void add(IngestState state) {
        latest.put(state.job(), state);
        if (latest.size() > JOBS) {
            latest.remove(latest.keySet().iterator().next());
        }
    }

    @Override
    public synchronized List<IngestState> take() {
        List<IngestState> taken = List.copyOf(latest.values());
        latest.clear();
        return taken;
    }
}
