package org.uniongraph.bench.floor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Just enough HTTP/1.1 for the load generator: a virtual thread for each connection, JSON in, JSON out. */
final class SmallHttp {
    private static final int BACKLOG = 128;

    private SmallHttp() {}

    /** Writes the JSON answer to one request. */
    interface Handler {
        void answer(JsonNode request, OutputStream out) throws IOException;
    }

    /** Serves on loopback for ever; prints READY when it does. */
    static void serve(int port, Handler handler) throws IOException {
        try (ServerSocket server = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            System.out.println("READY http://127.0.0.1:" + port);
            while (true) {
                Socket socket = server.accept();
                threads.execute(() -> converse(socket, handler));
            }
        }
    }

    private static void converse(Socket socket, Handler handler) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 8192);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            while (true) {
                JsonNode request = JsonMapper.shared().readTree(body(in));
                ByteArrayOutputStream body = new ByteArrayOutputStream(4096);
                handler.answer(request, body);
                String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.size()
                        + "\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                body.writeTo(out);
                out.flush();
            }
        } catch (EOFException closedByClient) {
            // nothing is left to answer
        } catch (IOException | RuntimeException failure) {
            // the client sees a closed connection, which it counts as an error
            failure.printStackTrace();
        }
    }

    private static byte[] body(InputStream in) throws IOException {
        int length = -1;
        StringBuilder line = new StringBuilder();
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException();
            }
            if (c == '\n') {
                if (line.isEmpty()) {
                    return in.readNBytes(length);
                }
                String header = line.toString();
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).trim());
                }
                line.setLength(0);
            } else if (c != '\r') {
                line.append((char) c);
            }
        }
    }
}
