package org.uniongraph.api.bounds;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that begin alike.
 *
 * @param start its first address
 * @param bits how many of its bits all have in common
 */
record Network(InetAddress start, int bits) {
    /** An IPv6 customer has a /64 at least, so that counting single addresses would count nothing. */
    private static final int IPV6_CLIENT_BITS = 64;

    /**
     * The network that {@code text} names, as 10.0.0.0/8 or ::1.
     *
     * @throws IllegalArgumentException when it names none
     */
    static Network of(String text) {
        int slash = text.indexOf('/');
        InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw wrong(text);
        }
        int all = address.getAddress().length * Byte.SIZE;
        return new Network(address, slash < 0 ? all : bits(text, text.substring(slash + 1), all));
    }

    /** The network that counts as one client: the address itself, of IPv6 its first 64 bits. */
    static Network client(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length * Byte.SIZE <= IPV6_CLIENT_BITS) {
            return new Network(address, bytes.length * Byte.SIZE);
        }
        Arrays.fill(bytes, IPV6_CLIENT_BITS / Byte.SIZE, bytes.length, (byte) 0);
        try {
            return new Network(InetAddress.getByAddress(bytes), IPV6_CLIENT_BITS);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The address that {@code text} writes in numbers, or null: names are never looked up. */
    static @Nullable InetAddress address(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        try {
            return InetAddress.ofLiteral(bare);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    boolean contains(InetAddress address) {
        byte[] own = start.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((own[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int bits(String text, String length, int all) {
        try {
            int bits = Integer.parseInt(length);
            if (bits >= 0 && bits <= all) {
                return bits;
            }
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("uniongraph.bounds.rate.trusted-proxies has '" + text
                + "': expected an address or a network in numbers, as 10.0.0.1 or 10.0.0.0/8");
    }
}
