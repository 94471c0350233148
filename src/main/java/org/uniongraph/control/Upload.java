package org.uniongraph.control;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * The body of a request, received to its end before anything is done with it: a connection that is cut changes nothing,
 * and a client that reads no progress while it sends cannot block the work.
 */
final class Upload implements AutoCloseable {
    private final Path file;

    private Upload(Path file) {
        this.file = file;
    }

    /**
     * Receives it.
     *
     * @throws UploadTooLarge when it is, or says that it is, larger than {@code limit}
     */
    static Upload receive(HttpServletRequest request, DataSize limit) throws IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw new UploadTooLarge(limit);
        }
        Upload upload = new Upload(Files.createTempFile("union-graph-upload", ".zip"));
        try {
            upload.fill(request.getInputStream(), limit);
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private void fill(InputStream body, DataSize limit) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            body.transferTo(new Bounded(out, limit));
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Passes on as many bytes as the limit allows. */
    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private final DataSize limit;
        private long written;

        Bounded(OutputStream out, DataSize limit) {
            this.out = out;
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            written += length;
            if (written > limit.toBytes()) {
                throw new UploadTooLarge(limit);
            }
            out.write(bytes, offset, length);
        }
    }
}
