package org.uniongraph.control;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the pages to this origin; docs/decisions/0004-graphiql-bundle.md says why each word of the policies is needed.
 */
@Order(BearerFilter.ORDER - 1)
class PageHeaders extends OncePerRequestFilter {
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self';"
            + " style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** Monaco, the editor in GraphiQL, writes style elements and attributes. */
    private static final String GRAPHIQL_POLICY =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", isGraphiql(request) ? GRAPHIQL_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }

    private static boolean isGraphiql(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/graphiql");
    }
}
