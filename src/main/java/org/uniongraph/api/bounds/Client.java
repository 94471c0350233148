package org.uniongraph.api.bounds;

import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Who waits at the other end of a connection for the request that this thread answers. */
public final class Client {
    private static final ScopedValue<Client> CURRENT = ScopedValue.newInstance();

    /** What Tomcat reports as available when reading found the end of the stream or failed. */
    private static final int END = 1;

    private final Request request;

    private Client(Request request) {
        this.request = request;
    }

    static ScopedValue.Carrier with(Request request) {
        return ScopedValue.where(CURRENT, new Client(request));
    }

    /** The client of this thread's request; null outside of requests. */
    public static @Nullable Client current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Does a part of this client's request on another thread. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    Request request() {
        return request;
    }

    /**
     * Whether the client has closed its side. Only while the body is read and nobody else reads or writes the
     * connection. A next request that the client has sent ahead stays in the buffer: then the second look finds nothing
     * new, whereas the end of a stream is found again and again.
     */
    boolean gone() {
        org.apache.coyote.Request connection = request.getCoyoteRequest();
        boolean first = ended(connection);
        return first && ended(connection);
    }

    private static boolean ended(org.apache.coyote.Request connection) {
        connection.action(ActionCode.AVAILABLE, true);
        return connection.getAvailable() == END;
    }
}
