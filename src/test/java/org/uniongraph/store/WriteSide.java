package org.uniongraph.store;

import java.time.Clock;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** The store's write side over a driver, as the application wires it. */
public record WriteSide(Ledger ledger, Rebuild rebuild, Verification verification, Judgements judgements) {
    public static WriteSide over(Driver driver) {
        return over(driver, new GraphVersion(new DriverCypher(driver, "neo4j"), null));
    }

    static WriteSide over(Driver driver, GraphVersion version) {
        Neo4jClient client = Neo4jClient.create(driver);
        Writes writes = new Writes(
                client, new Neo4jTransactionManager(driver), Clock.systemUTC(), version, new SchemaVersion("test"));
        return new WriteSide(
                new Ledger(client, writes),
                new Rebuild(client, writes),
                new Verification(client, writes),
                new Judgements(writes));
    }
}
