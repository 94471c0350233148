package org.uniongraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the graph is kept.
 *
 * @param data folder of everything kept on this machine; the embedded store is its sub-folder neo4j
 * @param neo4j which Neo4j to use, and how
 */
@ConfigurationProperties("uniongraph")
public record StoreSettings(
        @DefaultValue("./data") Path data, @DefaultValue Neo4j neo4j) {
    private static final Duration SHORTEST_POLL = Duration.ofMillis(10);

    /** How many reads can run at once without one waiting for a connection to an external database. */
    public static final int MOST_READS = 150;

    /**
     * An external Neo4j when {@code uri} is given, the embedded one otherwise.
     *
     * @param uri bolt, bolt+s, neo4j or neo4j+s; nothing embedded starts when it is set
     * @param username user of the external database
     * @param password its password; none means that the database asks for none
     * @param database name of the database on the external server
     * @param pageCache memory outside the heap in which the embedded database keeps pages of its files
     * @param versionPoll how often an external database is asked whether somebody else changed the graph
     */
    public record Neo4j(
            @Nullable URI uri,
            @DefaultValue("neo4j") String username,
            @Nullable String password,
            @DefaultValue("neo4j") String database,
            @DefaultValue("256MB") DataSize pageCache,
            @DefaultValue("500ms") Duration versionPoll) {

        public Neo4j {
            if (versionPoll.compareTo(SHORTEST_POLL) < 0) {
                throw new IllegalArgumentException(
                        "uniongraph.neo4j.version-poll " + versionPoll + ": expected 10ms or more");
            }
            if (uri != null && !uri.toString().matches("(bolt|neo4j)(\\+s(sc)?)?://.+")) {
                throw new IllegalArgumentException("uniongraph.neo4j.uri '" + uri
                        + "': expected bolt, bolt+s, neo4j or neo4j+s, as in neo4j://host:7687");
            }
        }
    }

    /** The folder of the embedded store. */
    public Path embeddedStore() {
        return data.toAbsolutePath().normalize().resolve("neo4j");
    }
}
