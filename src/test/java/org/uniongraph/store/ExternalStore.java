package org.uniongraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** A migrated Neo4j in another process, as in production, which a test may also kill. */
public final class ExternalStore implements AutoCloseable {
    private static final List<String> JVM = List.of(
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx400m");

    private final Process process;
    private final URI uri;
    private final String password;
    private final Driver driver;

    private ExternalStore(Process process, URI uri, String password) {
        this.process = process;
        this.uri = uri;
        this.password = password;
        this.driver = TestStore.connect(uri, password);
        new Migration(driver, "neo4j").apply();
    }

    public static ExternalStore start(Path folder) {
        Process process = launch(folder);
        String[] answer = firstLine(process).split(" ");
        if (!answer[0].equals("READY")) {
            process.destroyForcibly();
            throw new IllegalStateException("the other process did not start Neo4j: " + String.join(" ", answer));
        }
        return new ExternalStore(process, URI.create(answer[1]), answer[2]);
    }

    /** Starts another process on {@code folder} that does nothing but say whether it may have it. */
    static Process launch(Path folder) {
        return launch(ExternalNeo4j.class, folder.toString());
    }

    /** Starts {@code main} of the test classes in another process. */
    static Process launch(Class<?> main, String... arguments) {
        List<String> command = Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElse("java")),
                        JVM.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path")),
                        Stream.of(main.getName()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), e);
        }
    }

    static String firstLine(Process process) {
        try {
            BufferedReader out = process.inputReader();
            String line = out.readLine();
            return line == null ? "no output" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what the other process says", e);
        }
    }

    public Driver driver() {
        return driver;
    }

    public Cypher cypher() {
        return new DriverCypher(driver, "neo4j");
    }

    /** The settings with which an application context uses this store, as name=value. */
    public String[] properties() {
        return new String[] {
            "uniongraph.neo4j.uri=" + uri, "uniongraph.neo4j.username=neo4j", "uniongraph.neo4j.password=" + password
        };
    }

    /** Ends the process at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        driver.close();
        kill();
    }
}
