package org.uniongraph.api.bounds;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body has been taken in. */
public final class TakenBody extends HttpServletRequestWrapper {
    private final ServletInputStream body;

    public TakenBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new Bytes(body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(body, named == null ? StandardCharsets.UTF_8 : Charset.forName(named)));
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int start, int length) {
            return bytes.read(into, start, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(@Nullable ReadListener listener) {
            if (listener == null) {
                return;
            }
            try {
                if (bytes.available() > 0) {
                    listener.onDataAvailable();
                }
                listener.onAllDataRead();
            } catch (IOException failure) {
                listener.onError(failure);
            }
        }
    }
}
