package org.uniongraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a user runs it: its own process, on the class path of the tests. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern GRAPHQL = Pattern.compile("GraphQL +(http://\\S+)/graphql");
    private static final List<String> JVM = List.of(
            "-Xmx600m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final Process process;
    private final Path errors;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<URI> url = new CompletableFuture<>();

    private ServerProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        Thread.ofVirtual().start(this::listen);
    }

    /**
     * Starts a server on a free port and waits until it answers.
     *
     * @param data its data folder, kept when it stops
     * @param options more words of the command line, such as --no-demo
     * @throws IllegalStateException with all it printed, when it ends instead
     */
    public static ServerProcess start(Path data, String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
        words.addAll(List.of(options));
        ServerProcess server = launch(words);
        try {
            server.await();
            return server;
        } catch (IllegalStateException | IOException | InterruptedException e) {
            server.kill();
            throw e;
        }
    }

    /** Runs one command to its end. */
    public static Finished run(String... words) throws IOException, InterruptedException {
        ServerProcess command = launch(List.of(words));
        if (!command.process.waitFor(PATIENCE)) {
            command.kill();
            throw new IllegalStateException("still running: " + String.join(" ", words) + "\n" + command.printed());
        }
        command.url.exceptionally(ended -> URI.create("")).join();
        return new Finished(command.process.exitValue(), command.output(), command.errors());
    }

    /** What a command left: its exit code and all that it printed. */
    public record Finished(int exitCode, String output, String errors) {}

    private static ServerProcess launch(List<String> words) throws IOException {
        Path errors = Files.createTempFile("union-graph", ".err");
        errors.toFile().deleteOnExit();
        List<String> command = new ArrayList<>();
        command.add(Paths.get(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath(), "org.uniongraph.UnionGraph"));
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        return new ServerProcess(process, errors);
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Hears all that it prints; the first thing to wait for is where it listens. */
    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line + "\n");
                Matcher matcher = GRAPHQL.matcher(line);
                if (matcher.find()) {
                    url.complete(URI.create(matcher.group(1)));
                }
            }
        } catch (IOException e) {
            output.add(e + "\n");
        }
        url.completeExceptionally(new IllegalStateException("its output ended"));
    }

    private void await() throws IOException, InterruptedException {
        try {
            URI health = url.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).resolve("/healthz");
            int status = statusOf(health);
            if (status != 200) {
                throw new IllegalStateException(health + " answers " + status + "\n" + printed());
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server did not start:\n" + printed(), e);
        }
    }

    private static int statusOf(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** Where it answers, without a path. */
    public URI url() {
        return url.join();
    }

    public long pid() {
        return process.pid();
    }

    /** What it has printed on standard output so far. */
    public String output() {
        return String.join("", output);
    }

    /** What it has printed on standard error so far. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    private String printed() throws IOException {
        return output() + errors();
    }

    /** Ends it at once, as kill -9 does, and waits until it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Asks it to stop, as kill and Ctrl-C do, and waits.
     *
     * @return its exit code
     */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE)) {
            kill();
            throw new IllegalStateException("the server did not stop within " + PATIENCE);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
