package org.uniongraph.control;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request through when it carries a token that this server knows. The control endpoints always ask for one;
 * GraphQL and the metrics do when other machines can reach the server.
 */
@Order(BearerFilter.ORDER)
class BearerFilter extends OncePerRequestFilter {
    /** Before whatever answers. */
    static final int ORDER = 0;

    private static final String SCHEME = "Bearer ";

    private final List<ControlToken> known = new ArrayList<>();
    private final boolean guardsReading;

    BearerFilter(String runToken, @Nullable String adminToken, Listening listening) {
        known.add(ControlToken.of(runToken));
        if (adminToken != null && !adminToken.isBlank()) {
            known.add(ControlToken.of(adminToken));
        }
        guardsReading = listening.beyondLoopback();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // the path as the container decoded it: %63ontrol is control
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        boolean guarded = path.startsWith(ControlController.PATH)
                || (guardsReading && (path.startsWith("/graphql") || path.startsWith("/metrics")));
        return !guarded;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Wire.JSON.writeValue(
                response.getOutputStream(),
                new Wire.Problem(
                        HttpStatus.UNAUTHORIZED.value(),
                        "Not authorised",
                        "send the header Authorization: Bearer and a token that this server knows"));
    }

    private boolean isKnown(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        String presented = authorization.substring(SCHEME.length()).strip();
        return known.stream().anyMatch(token -> token.matches(presented));
    }
}
