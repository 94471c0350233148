package org.uniongraph.cli;

import java.net.URI;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.uniongraph.control.Jobs;
import org.uniongraph.control.RemoteJobs;
import org.uniongraph.control.RunningServer;
import org.uniongraph.control.ServerNote;
import org.uniongraph.store.SchemaVersion;

/** Opens the store in this process, or goes through the server that has it open: only one process can have it. */
final class StoreOrServer implements Graphs {
    private final Class<?> application;
    private final Terminal terminal;

    StoreOrServer(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public OpenGraph open(StoreOptions store, ServerOptions server) {
        if (server.server != null) {
            checkExtractor(store, server.server);
            return remote(server.server, server);
        }
        Settings settings = Settings.of(store.asSettings());
        return findServer(settings)
                .map(running -> {
                    checkExtractor(store, running.url());
                    return through(running, settings, server);
                })
                .orElseGet(() -> local(settings));
    }

    /** Nobody is to believe that a server did what it was not told. */
    private static void checkExtractor(StoreOptions store, URI server) {
        if (store.others.containsKey(Settings.EXTRACTOR)) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USAGE,
                    "--extractor: the server at " + server + " does the work, with the extractor that it was started"
                            + " with; leave the option out, or stop that server");
        }
    }

    private static OpenGraph remote(URI url, ServerOptions server) {
        if (server.token == null) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USAGE, "--server needs the server's admin token: --token or UNIONGRAPH_TOKEN");
        }
        return new OpenGraph(new RemoteJobs(url, server.token), () -> {});
    }

    /** A database that is a server itself can be used by several processes, so nobody needs to go through another. */
    private static Optional<RunningServer> findServer(Settings settings) {
        return settings.embedded() ? new ServerNote(settings.data()).findRunning() : Optional.empty();
    }

    private OpenGraph through(RunningServer running, Settings settings, ServerOptions options) {
        String fact = inUse(settings, running);
        if (options.noServer) {
            throw new CannotGoOn(ExitCode.IN_USE, fact + "; stop it, or leave out --no-server to work through it");
        }
        terminal.say("UnionGraph: " + fact + "; working through it.");
        return new OpenGraph(new RemoteJobs(running), () -> {});
    }

    static String inUse(Settings settings, RunningServer running) {
        return "the store " + settings.data() + " is used by the server at " + running.url() + ", pid " + running.pid();
    }

    private OpenGraph local(Settings settings) {
        ConfigurableApplicationContext context = new Start(application, settings).forCommand();
        try {
            context.getBean(SchemaVersion.class);
            return new OpenGraph(context.getBean(Jobs.class), context::close);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }
}
