package org.uniongraph.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.uniongraph.ingest.ArticleOutcome;
import org.uniongraph.ingest.IngestReport;
import org.uniongraph.ingest.Progress;
import org.uniongraph.model.ArticleId;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.Pulse;
import org.uniongraph.store.QueryTimedOut;

/** The control endpoints over HTTP, as their client uses them; the work itself is faked. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "uniongraph.admin-token=sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "uniongraph.max-upload=100KB"
        })
class ControlIT {
    private static final ArticleId KNOWN = new ArticleId(FakeJobs.KNOWN.articleId());
    private static final ArticleId OTHER = new ArticleId("a" + "1".repeat(24));
    private static final String ADMIN = "abc";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeJobs jobs;

    @Autowired
    private RunToken token;

    private RemoteJobs remote;

    @BeforeEach
    void connect() {
        remote = new RemoteJobs(server(), token.value());
    }

    @AfterEach
    void forget() {
        jobs.failure = null;
        jobs.during = () -> {};
        jobs.export = "{}";
    }

    @Test
    void ingestsTheFilesThatTheClientSends() throws IOException {
        List<String> steps = new ArrayList<>();
        Files.writeString(folder.resolve("文章.md"), "# 标题");
        IngestReport report = remote.ingest(List.of(folder), (done, total, item) -> steps.add(done + "/" + total));
        assertThat(report.articles())
                .singleElement()
                .extracting(ArticleOutcome::source)
                .asString()
                .endsWith("文章.md");
        assertThat(steps).contains("1/1");
    }

    @Test
    void passesOnEveryReport() throws IOException {
        assertThat(remote.retract(KNOWN)).contains(FakeJobs.KNOWN);
        assertThat(remote.retract(OTHER)).isEmpty();
        assertThat(remote.verify(Progress.SILENT)).isEqualTo(jobs.verify(Progress.SILENT));
        assertThat(remote.rebuild(Progress.SILENT)).isEqualTo(jobs.rebuild(Progress.SILENT));
    }

    @Test
    void sendsAnExportAsItIs() throws IOException {
        jobs.export = "{\"实体\":[" + "1,".repeat(100_000) + "1]}";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        remote.exportJson(out, true);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("history:" + jobs.export);
    }

    @Test
    void neverEndsHalfAnExportAsIfItWereWhole() {
        jobs.export = "1,".repeat(100_000);
        jobs.failure = new DatabaseUnavailable("gone", null);
        assertThatThrownBy(() -> remote.exportJson(new ByteArrayOutputStream(), false))
                .isInstanceOf(ServerUnreachable.class);
    }

    @Test
    void refusesAnExportThatHasNotBegunWithItsReason() {
        jobs.failure = new DatabaseUnavailable("the database is gone", null);
        assertRefused(() -> remote.exportJson(new ByteArrayOutputStream(), false), 503, "the database is gone");
    }

    @Test
    void tellsWhatFailedInTheMiddleOfAJob() {
        jobs.failure = new DatabaseUnavailable("the database is gone", null);
        assertRefused(() -> remote.verify(Progress.SILENT), 503, "the database is gone");
    }

    @Test
    void asksForAToken() throws IOException, InterruptedException {
        assertRefused(() -> new RemoteJobs(server(), "wrong").verify(Progress.SILENT), 401, "does not know the token");
        assertThat(new RemoteJobs(server(), ADMIN).retract(KNOWN)).isPresent();
        HttpResponse<String> without = get("/control/export");
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(get("/control/../control/export").statusCode()).isIn(400, 401);
        assertThat(get("//control/export").statusCode()).isIn(400, 401, 404);
        assertThat(get("/control;x=y/export").statusCode()).isIn(400, 401, 404);
        assertThat(get("/%63ontrol/export").statusCode()).isIn(400, 401);
    }

    @Test
    void refusesAnUploadBeyondTheLimitAndNamesIt() throws IOException {
        byte[] noise = new byte[5_000_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("large.txt"), noise);
        assertRefused(() -> remote.ingest(List.of(folder), Progress.SILENT), 413, "100 KB", "uniongraph.max-upload");
    }

    @Test
    void doesOneJobAtATimeAndSaysWhich() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        jobs.during = () -> {
            begun.countDown();
            await(tried);
        };
        Thread first = Thread.ofVirtual().start(() -> rebuildQuietly());
        begun.await();
        jobs.during = () -> {};
        try {
            assertRefused(() -> remote.verify(Progress.SILENT), 409, "busy with another job (rebuild");
            assertRefused(() -> remote.retract(KNOWN), 409, "rebuild");
        } finally {
            tried.countDown();
            first.join();
        }
    }

    @Test
    void changesNothingWhenTheUploadBreaksOff() throws Exception {
        CountDownLatch worked = new CountDownLatch(1);
        jobs.during = worked::countDown;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = "POST /control/ingest?name=x HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token.value() + "\r\nContent-Length: 1000\r\n\r\nPK";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
        assertThat(worked.getCount()).isOne();
        assertThat(remote.retract(KNOWN)).isPresent();
    }

    @Test
    void saysThatItIsUpAndShowsTheFirstPage() throws IOException, InterruptedException {
        assertThat(get("/healthz").body()).isEqualTo("{\"status\":\"UP\"}");
        // which page it is depends on whether the build has the web pages; each screen has the same one
        assertThat(get("/entity/e1?x=1").body()).isEqualTo(get("/graph").body());
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/graphiql").headers().firstValue("Location")).contains(server() + "/graphiql/");
        assertThat(new Health(server()).answers()).isTrue();
        assertThat(new Health(URI.create("http://127.0.0.1:1")).answers()).isFalse();
    }

    private void rebuildQuietly() {
        try {
            new RemoteJobs(server(), token.value()).rebuild(Progress.SILENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(ThrowingCallable call, int status, String... words) {
        assertThatThrownBy(call)
                .asInstanceOf(type(ServerRefused.class))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(status))
                .satisfies(refused -> assertThat(refused.getMessage()).contains(words));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server() + path)).build(), BodyHandlers.ofString());
        }
    }

    private URI server() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import({ControlConfiguration.class, ControlController.class, HealthController.class, Gate.class, Problems.class})
    static class Server {
        @Bean
        FakeJobs jobs() {
            return new FakeJobs();
        }

        @Bean
        Pulse pulse() {
            return new Pulse((query, row) -> {
                if (!query.text().startsWith("RETURN 1")) {
                    throw new QueryTimedOut(query.timeout(), new IllegalStateException());
                }
                row.accept(Map.of("one", 1L));
            });
        }
    }
}
