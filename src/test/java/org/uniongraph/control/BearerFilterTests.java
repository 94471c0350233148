package org.uniongraph.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BearerFilterTests {
    private static final Listening HERE = new Listening("127.0.0.1");
    private static final Listening EVERYWHERE = new Listening("0.0.0.0");

    @Test
    void leavesReadingOpenOnThisMachine() throws Exception {
        assertThat(status(HERE, "/graphql", "")).isEqualTo(200);
        assertThat(status(HERE, "/control/verify", "")).isEqualTo(401);
    }

    @Test
    void guardsReadingBeyondThisMachine() throws Exception {
        assertThat(status(EVERYWHERE, "/graphql", "")).isEqualTo(401);
        assertThat(status(EVERYWHERE, "/metrics", "")).isEqualTo(401);
        assertThat(status(EVERYWHERE, "/graphql", "Bearer operator")).isEqualTo(200);
        assertThat(status(EVERYWHERE, "/graphql", "bearer run")).isEqualTo(200);
        assertThat(status(EVERYWHERE, "/healthz", "")).isEqualTo(200);
    }

    @Test
    void knowsNoOtherSchemeAndNoEmptyToken() throws Exception {
        assertThat(status(HERE, "/control/verify", "Basic operator")).isEqualTo(401);
        assertThat(status(HERE, "/control/verify", "Bearer ")).isEqualTo(401);
        assertThat(status(HERE, "/control/verify", "Bearer")).isEqualTo(401);
        assertThat(status(HERE, "/control/verify", "operator")).isEqualTo(401);
    }

    @Test
    void treatsABlankSettingAsNone() throws Exception {
        BearerFilter filter = new BearerFilter("run", " ", HERE);
        assertThat(status(filter, "/control/verify", "Bearer ")).isEqualTo(401);
        assertThat(status(filter, "/control/verify", "Bearer run")).isEqualTo(200);
    }

    private static int status(Listening listening, String path, String authorization)
            throws ServletException, IOException {
        return status(new BearerFilter("run", "operator", listening), path, authorization);
    }

    private static int status(BearerFilter filter, String path, String authorization)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.addHeader("Authorization", authorization);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
