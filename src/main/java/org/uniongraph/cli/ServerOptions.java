package org.uniongraph.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a running server does the work. */
class ServerOptions {
    @Option(names = "--server", paramLabel = "URL", description = "Have the server at this URL do it.")
    @Nullable
    URI server;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:UNIONGRAPH_TOKEN}",
            description = "The server's admin token (UNIONGRAPH_TOKEN). Needed only with --server.")
    @Nullable
    String token;

    @Option(
            names = "--no-server",
            description = "Fail when a server has the store open, instead of having it do the work.")
    boolean noServer;
}
