package org.uniongraph.api.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer, and for whom they are. */
public final class Answer {
    /** Below this a compressed answer is hardly smaller than a packet. */
    private static final int WORTH_ZIPPING = 2_048;

    /** Who may have an answer besides the client that asked. */
    public enum Audience {
        /** Whoever asks the same of the same graph. */
        EVERYBODY,
        /** Who asks the same at the same time: the clock had a say in it. */
        THE_MOMENT,
        /** Nobody else: it tells of an error, of this client's rights, or of a change. */
        THE_ASKER
    }

    private final byte[] body;
    private final Audience audience;
    private final boolean hasData;
    private final String state;
    private volatile byte @Nullable [] zipped;

    /**
     * @param body JSON; not copied
     * @param hasData whether it has data beside its errors
     * @param state the {@link GraphState#tag()} from before it was read
     */
    public Answer(byte[] body, Audience audience, boolean hasData, String state) {
        this.body = body;
        this.audience = audience;
        this.hasData = hasData;
        this.state = state;
    }

    /** Not to be changed. */
    public byte[] body() {
        return body;
    }

    /** The body for clients that take gzip, or null when that is not worth it. Not to be changed. */
    public byte @Nullable [] zipped() {
        if (body.length < WORTH_ZIPPING || audience != Audience.EVERYBODY) {
            return null;
        }
        byte[] made = zipped;
        if (made == null) {
            made = zip();
            zipped = made;
        }
        return made;
    }

    public Audience audience() {
        return audience;
    }

    public boolean hasData() {
        return hasData;
    }

    boolean shows(String now) {
        return state.equals(now);
    }

    /** Bytes in memory, with room for the zipped form. */
    int weight() {
        return body.length + body.length / 2;
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
