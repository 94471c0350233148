package org.uniongraph.store.embedded;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.springframework.util.unit.DataSize;

/** How the embedded database is set up: reachable from this machine only, silent to the outside, small when empty. */
final class EmbeddedSettings {
    /** How late a timeout may be noticed. Neo4j looks every two seconds by itself. */
    private static final Duration TIMEOUT_PRECISION = Duration.ofMillis(100);

    private EmbeddedSettings() {}

    static Map<Setting<?>, Object> of(DataSize pageCache) {
        SocketAddress anyLoopbackPort = new SocketAddress("127.0.0.1", 0);
        return Map.ofEntries(
                entry(BoltConnector.enabled, true),
                entry(BoltConnector.listen_address, anyLoopbackPort),
                entry(BoltConnector.advertised_address, anyLoopbackPort),
                entry(BoltConnector.enable_discovery, false),
                entry(HttpConnector.enabled, false),
                entry(HttpsConnector.enabled, false),
                entry(GraphDatabaseSettings.auth_enabled, true),
                entry(GraphDatabaseSettings.udc_enabled, false),
                entry(FleetManagementSettings.fleet_manager_enabled, false),
                entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                entry(GraphDatabaseSettings.pagecache_memory, pageCache.toBytes()),
                entry(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF),
                entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO),
                entry(GraphDatabaseSettings.transaction_monitor_check_interval, TIMEOUT_PRECISION));
    }
}
