package org.uniongraph.api.answers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A request as its bytes came, from which a repeated question is known without reading it. */
public final class Spelling implements Comparable<Spelling> {
    private final byte[] bytes;
    private final boolean posted;
    private final int hash;

    private Spelling(byte[] bytes, boolean posted) {
        this.bytes = bytes;
        this.posted = posted;
        this.hash = 31 * Arrays.hashCode(bytes) + Boolean.hashCode(posted);
    }

    /** @param body of a POST; not copied */
    public static Spelling posted(byte[] body) {
        return new Spelling(body, true);
    }

    /** @param query of the URL, as it was sent */
    public static Spelling got(String query) {
        return new Spelling(query.getBytes(StandardCharsets.UTF_8), false);
    }

    int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spelling that
                && hash == that.hash
                && posted == that.posted
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** An order lets a map cope with requests that are made to have equal hash codes. */
    @Override
    public int compareTo(Spelling that) {
        return posted == that.posted ? Arrays.compare(bytes, that.bytes) : Boolean.compare(posted, that.posted);
    }
}
