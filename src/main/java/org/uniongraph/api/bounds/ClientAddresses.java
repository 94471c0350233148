package org.uniongraph.api.bounds;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose request it is: who opened the connection, unless that is a proxy that may say for whom it asks. */
final class ClientAddresses {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<Network> trusted;

    ClientAddresses(List<String> trusted) {
        this.trusted = trusted.stream().map(Network::of).toList();
    }

    /** The last address of the chain that no trusted proxy vouches for being a proxy; null when there is none. */
    @Nullable
    InetAddress of(HttpServletRequest request) {
        InetAddress address = Network.address(String.valueOf(request.getRemoteAddr()));
        String chain = trusted.isEmpty() ? null : request.getHeader(FORWARDED_FOR);
        if (address == null || chain == null) {
            return address;
        }
        List<String> hops = List.of(chain.split(","));
        for (int i = hops.size() - 1; i >= 0 && isTrusted(address); i--) {
            InetAddress hop = Network.address(hops.get(i).strip());
            if (hop == null) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    /** Who counts as one client; null for those that are not counted: on this machine unless {@code loopback}. */
    @Nullable
    Network counted(HttpServletRequest request, boolean loopback) {
        InetAddress address = of(request);
        return address == null || (address.isLoopbackAddress() && !loopback) ? null : Network.client(address);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }
}
