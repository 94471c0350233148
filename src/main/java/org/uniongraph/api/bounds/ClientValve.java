package org.uniongraph.api.bounds;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Tells whoever answers a GraphQL request which connection it came by: servlets cannot ask whether that still stands.
 */
final class ClientValve extends ValveBase {
    ClientValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!String.valueOf(request.getDecodedRequestURI()).startsWith(Door.PATH)) {
            getNext().invoke(request, response);
            return;
        }
        try {
            Client.with(request).call(() -> {
                getNext().invoke(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }
}
