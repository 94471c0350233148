package org.uniongraph.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.uniongraph.control.ServerNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the server. */
@Command(
        name = "serve",
        header = "Run the server (what happens without any command).",
        description = {
            "Opens the store and answers GraphQL until it is stopped. An empty store of our own gets the demo articles"
                    + " first.",
            "Only this machine can reach the server unless --address says otherwise, and then uniongraph.admin-token"
                    + " must be set."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  union-graph",
            "  union-graph serve --port 9000 --data /srv/union-graph",
            "  UNIONGRAPH_NEO4J_PASSWORD=... union-graph serve --neo4j-uri neo4j+s://db.example.org",
            "  UNIONGRAPH_ADMIN_TOKEN=sha256:9f86... union-graph serve --address 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Terminal terminal;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ExtractorOptions extractor = new ExtractorOptions();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "Where to listen; 0 takes any free port (default: 8080; environment: SERVER_PORT).")
    @Nullable
    Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Which network to listen on (default: 127.0.0.1; SERVER_ADDRESS).")
    @Nullable
    String address;

    @Option(names = "--no-demo", description = "Leave an empty store empty (UNIONGRAPH_DEMO=false).")
    boolean noDemo;

    ServeCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.of(asSettings());
        check(settings);
        terminal.out().println("UnionGraph starts ...");
        CountDownLatch stopped = new CountDownLatch(1);
        ConfigurableApplicationContext context =
                new Start(application, settings).forServing(new Serving(settings, terminal));
        context.addApplicationListener((ContextClosedEvent closed) -> stopped.countDown());
        stopped.await();
        return ExitCode.OK.number();
    }

    Map<String, String> asSettings() {
        Map<String, String> given = store.asSettings();
        extractor.addTo(given);
        StoreOptions.put(given, Settings.PORT, port);
        StoreOptions.put(given, Settings.ADDRESS, address);
        StoreOptions.put(given, Settings.DEMO, noDemo ? false : null);
        return given;
    }

    /** What can be known at once is said at once, not after the seconds that a start takes. */
    private static void check(Settings settings) {
        if (settings.listening().beyondLoopback() && !settings.has(Settings.ADMIN_TOKEN)) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USAGE,
                    "server.address " + settings.get(Settings.ADDRESS) + " can be reached from other machines, and no"
                            + " token guards the server. Set UNIONGRAPH_ADMIN_TOKEN to a long random text (or to"
                            + " sha256: and its digest), or leave --address at 127.0.0.1.");
        }
        checkStore(settings);
        checkPort(settings);
    }

    private static void checkStore(Settings settings) {
        if (!settings.embedded()) {
            return;
        }
        new ServerNote(settings.data()).findRunning().ifPresent(running -> {
            throw new CannotGoOn(
                    ExitCode.IN_USE,
                    StoreOrServer.inUse(settings, running) + "; stop that one first, or choose another store with"
                            + " --data");
        });
    }

    private static void checkPort(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress network = InetAddress.getByName(settings.get(Settings.ADDRESS));
            socket.bind(new InetSocketAddress(network, settings.port()));
        } catch (BindException e) {
            throw new CannotGoOn(ExitCode.IN_USE, Failure.cannotListen(settings, e));
        } catch (IOException e) {
            throw new CannotGoOn(ExitCode.WRONG_USAGE, Failure.cannotListen(settings, e));
        }
    }
}
