package org.uniongraph.bench.server;

import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.springframework.util.unit.DataSize;
import org.uniongraph.bench.Options;

/**
 * Serves a store over Bolt, without authentication, on loopback: {@code --store DIR --port 17687 --page-cache 2GB}.
 * Prints READY when it does.
 */
public final class BoltServer {
    private BoltServer() {}

    public static void main(String[] args) throws InterruptedException {
        Options options = Options.of(args);
        SocketAddress address = new SocketAddress("127.0.0.1", options.number("port", 17687));
        DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(
                        Path.of(options.text("store")).toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        DataSize.parse(options.text("page-cache", "2GB")).toBytes())
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        System.out.println("READY bolt://" + address);
        Thread.currentThread().join();
    }
}
