package org.uniongraph.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One keep-alive HTTP/1.1 connection. Requests are prepared bytes, so that the client costs as little as it can. */
final class Connection implements AutoCloseable {
    private static final byte[] ERRORS = "\"errors\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA = "\"data\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_DATA = "\"data\":null".getBytes(StandardCharsets.US_ASCII);

    /** GraphQL puts both words at one of the ends of an answer. */
    private static final int LOOKED_AT = 4096;

    private final URI uri;
    private final int timeoutMillis;
    private @Nullable Wire wire;
    private byte[] buffer = new byte[1 << 16];
    private int status;
    private int length;

    Connection(URI uri, int timeoutMillis) {
        this.uri = uri;
        this.timeoutMillis = timeoutMillis;
    }

    private record Wire(Socket socket, InputStream in, OutputStream out) {
        static Wire to(URI uri, int timeoutMillis) throws IOException {
            Socket socket = new Socket(uri.getHost(), uri.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(timeoutMillis);
            return new Wire(
                    socket, new BufferedInputStream(socket.getInputStream(), 1 << 16), socket.getOutputStream());
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException();
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }

    static byte[] request(URI uri, byte[] json) {
        byte[] head = ("POST " + uri.getPath() + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                        + json.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + json.length);
        System.arraycopy(json, 0, all, head.length, json.length);
        return all;
    }

    /** Sends one request and reads the whole answer. */
    void exchange(byte[] request) throws IOException {
        Wire open = wire == null ? Wire.to(uri, timeoutMillis) : wire;
        wire = open;
        open.out().write(request);
        open.out().flush();
        status = Integer.parseInt(open.line().substring(9, 12));
        int contentLength = 0;
        boolean chunked = false;
        boolean closes = false;
        for (String header = open.line(); !header.isEmpty(); header = open.line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                contentLength = Integer.parseInt(lower.substring(15).trim());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            closes |= lower.startsWith("connection:") && lower.contains("close");
        }
        length = 0;
        if (chunked) {
            readChunks(open);
        } else {
            read(open, contentLength);
        }
        if (closes) {
            close();
        }
    }

    private void readChunks(Wire open) throws IOException {
        for (int size = size(open); size > 0; size = size(open)) {
            read(open, size);
            open.line();
        }
        open.line();
    }

    private static int size(Wire open) throws IOException {
        return Integer.parseInt(open.line().trim(), 16);
    }

    private void read(Wire open, int bytes) throws IOException {
        if (length + bytes > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + bytes, buffer.length * 2));
        }
        if (open.in().readNBytes(buffer, length, bytes) < bytes) {
            throw new EOFException();
        }
        length += bytes;
    }

    int status() {
        return status;
    }

    /** How many bytes the last answer's body had. */
    int length() {
        return length;
    }

    byte[] body() {
        return Arrays.copyOf(buffer, length);
    }

    /** The beginning of the last answer, to show. */
    String excerpt() {
        return new String(buffer, 0, Math.min(length, 400), StandardCharsets.UTF_8);
    }

    /** Whether the last answer has status 200, data that is not null, and no errors. */
    boolean ok() {
        return status == 200 && !has(ERRORS) && !has(NO_DATA) && has(DATA);
    }

    private boolean has(byte[] word) {
        int last = length - word.length;
        return has(word, 0, Math.min(last, LOOKED_AT)) || has(word, Math.max(0, last - LOOKED_AT), last);
    }

    private boolean has(byte[] word, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (Arrays.equals(buffer, i, i + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        if (wire != null) {
            wire.socket().close();
        }
        wire = null;
    }
}
