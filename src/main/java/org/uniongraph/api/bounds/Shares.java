package org.uniongraph.api.bounds;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** How many statements one client may have under way, so that none takes all the places: more wait for its own. */
final class Shares {
    private final int places;
    private final int longest;
    private final Duration patience;
    private final Map<Network, Share> shares = new ConcurrentHashMap<>();

    /** @param users who run or wait: with the last of them the share is forgotten */
    private record Share(Line line, int users) {}

    Shares(int places, int longest, Duration patience) {
        this.places = places;
        this.longest = longest;
        this.patience = patience;
    }

    /**
     * Takes one of the client's places, which {@link #leave} gives back.
     *
     * @param client null for those who are not counted
     * @param left how long the caller can wait at most
     * @throws RequestRefused when too many of the client's wait, or it takes too long
     */
    void enter(@Nullable Network client, Duration left) {
        if (client == null) {
            return;
        }
        Share share =
                shares.merge(client, new Share(new Line(places, longest, patience), 1), (known, _) -> used(known, 1));
        try {
            share.line.enter(left);
        } catch (RequestRefused busy) {
            forget(client);
            throw new RequestRefused(
                    RefusalCode.BUSY,
                    "this client has " + places + " statements running and others waiting; wait for their answers",
                    Map.of("perClient", places, "maxWaiting", longest, "maxWaitMillis", patience.toMillis()));
        }
    }

    void leave(@Nullable Network client) {
        if (client == null) {
            return;
        }
        Share share = shares.get(client);
        if (share != null) {
            share.line.leave();
            forget(client);
        }
    }

    /** How many clients have something under way. */
    int count() {
        return shares.size();
    }

    private void forget(Network client) {
        shares.computeIfPresent(client, (_, share) -> share.users == 1 ? null : used(share, -1));
    }

    private static Share used(Share share, int more) {
        return new Share(share.line, share.users + more);
    }
}
