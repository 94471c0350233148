package org.uniongraph.control;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where a server listens.
 *
 * @param address a name or number; empty for every network of the machine
 */
public record Listening(String address) {
    /** Whether other machines can reach it. */
    public boolean beyondLoopback() {
        return address.isBlank() || !resolved().isLoopbackAddress();
    }

    /** The URL under which this machine reaches it. */
    public URI url(int port) {
        return URI.create("http://" + host() + ":" + port);
    }

    private String host() {
        if (address.isBlank() || resolved().isAnyLocalAddress()) {
            return "localhost";
        }
        return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
    }

    private InetAddress resolved() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "server.address is " + address + ", which is no address of a machine", e);
        }
    }
}
