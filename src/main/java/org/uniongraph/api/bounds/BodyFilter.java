package org.uniongraph.api.bounds;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Takes in the body of a GraphQL request, unless it is too large or too slow; of such none is read to its end. */
final class BodyFilter extends OncePerRequestFilter {
    private static final int FIRST_BYTES = 8 * 1024;

    private final int max;
    private final Duration time;

    /** @param time in which a body must have come */
    BodyFilter(int max, Duration time) {
        this.max = max;
        this.time = time;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0 || request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = taken(request);
        } catch (RequestRefused refused) {
            // what is still to come of the body would have to be read before another request
            response.setHeader(HttpHeaders.CONNECTION, "close");
            Door.refuse(response, refused);
            return;
        }
        chain.doFilter(new TakenBody(request, body), response);
    }

    private byte[] taken(HttpServletRequest request) throws IOException {
        try {
            return body(request);
        } catch (IOException failure) {
            if (failure instanceof SocketTimeoutException || failure.getCause() instanceof SocketTimeoutException) {
                RequestRefused slow = tooSlow();
                RefusedBodies.note(request, slow);
                throw slow;
            }
            throw failure;
        }
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        long declared = request.getContentLengthLong();
        if (declared > max) {
            throw tooLarge(declared);
        }
        byte[] body = new byte[declared < 0 ? Math.min(FIRST_BYTES, max + 1) : (int) declared];
        int length = 0;
        long start = System.nanoTime();
        InputStream in = request.getInputStream();
        while (length < body.length || declared < 0) {
            int read = in.read(body, length, body.length - length);
            if (read < 0) {
                break;
            }
            length += read;
            if (length > max) {
                throw tooLarge(length);
            }
            if (System.nanoTime() - start > time.toNanos()) {
                throw tooSlow();
            }
            if (declared < 0 && length == body.length) {
                body = Arrays.copyOf(body, Math.min(2 * length, max + 1));
            }
        }
        return length == body.length ? body : Arrays.copyOf(body, length);
    }

    private RequestRefused tooLarge(long given) {
        return RequestRefused.tooMuch(RefusalCode.BODY_TOO_LARGE, "bytes of the body", given, max, "");
    }

    private RequestRefused tooSlow() {
        return new RequestRefused(
                RefusalCode.BODY_TOO_SLOW,
                "the body did not come within " + time.toMillis() + " ms",
                Map.of("max", time.toMillis()));
    }
}
