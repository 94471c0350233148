package org.uniongraph.api.bounds;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.uniongraph.store.StoreSettings;

/**
 * What an operator may set about the bounds of the API; docs/bounds.md has each with its reason.
 *
 * @param document of the text of an operation
 * @param values of arguments and variables
 * @param complexity the greatest cost of an operation, known before it runs
 * @param time how long one operation may take
 * @param body the largest body of a request to /graphql
 * @param batch how many operations one request may hold
 * @param introspection who may ask for the schema
 * @param rate requests of one client
 * @param database statements under way
 */
@ConfigurationProperties("uniongraph.bounds")
public record BoundsSettings(
        @DefaultValue Document document,
        @DefaultValue Values values,
        @DefaultValue("500000") int complexity,
        @DefaultValue("10s") Duration time,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("10") int batch,
        @DefaultValue("ON") Introspection introspection,
        @DefaultValue Rate rate,
        @DefaultValue Database database) {

    public BoundsSettings {
        positive("complexity", complexity);
        positive("time", time);
        positive("batch", batch);
        if (body.toBytes() < 1 || body.toBytes() > Integer.MAX_VALUE) {
            throw wrong("body", body, "1B to 2047MB");
        }
    }

    /**
     * Of the text of an operation.
     *
     * @param characters its length in UTF-16 units
     * @param tokens its names, marks and values
     * @param depth fields within fields, after fragments are spread
     * @param aliases fields under another name
     * @param rootFields fields of the operation itself, each of which is a statement of its own
     * @param fields all fields, after fragments are spread
     * @param overlaps pairs of fields that share a name at one place, which validation compares
     */
    public record Document(
            @DefaultValue("100000") int characters,
            @DefaultValue("10000") int tokens,
            @DefaultValue("50") int depth,
            @DefaultValue("100") int aliases,
            @DefaultValue("20") int rootFields,
            @DefaultValue("2000") int fields,
            @DefaultValue("100000") int overlaps) {
        public Document {
            positive("document.characters", characters);
            positive("document.tokens", tokens);
            positive("document.depth", depth);
            positive("document.aliases", aliases);
            positive("document.root-fields", rootFields);
            positive("document.fields", fields);
            positive("document.overlaps", overlaps);
        }
    }

    /**
     * Of arguments and variables.
     *
     * @param list items of one list
     * @param depth lists and input objects within one another
     * @param text UTF-16 units of one text
     * @param total values of an operation together
     */
    public record Values(
            @DefaultValue("2000") int list,
            @DefaultValue("12") int depth,
            @DefaultValue("2000") int text,
            @DefaultValue("5000") int total) {
        public Values {
            positive("values.list", list);
            positive("values.depth", depth);
            positive("values.text", text);
            positive("values.total", total);
        }
    }

    /** Who may ask for the schema. */
    public enum Introspection {
        ON,
        OFF,
        /** Only clients on this machine. */
        LOOPBACK
    }

    /**
     * Requests of one client, told apart by address.
     *
     * @param requests how many are allowed in {@code per}, and at once after a rest
     * @param per the time in which as many are allowed again
     * @param clients how many addresses are remembered
     * @param loopback whether clients on this machine are counted too
     * @param trustedProxies addresses (10.0.0.1) and networks (10.0.0.0/8) whose X-Forwarded-For is believed
     */
    public record Rate(
            @DefaultValue("600") int requests,
            @DefaultValue("1m") Duration per,
            @DefaultValue("100000") int clients,
            @DefaultValue("false") boolean loopback,
            @DefaultValue List<String> trustedProxies) {
        public Rate {
            positive("rate.requests", requests);
            positive("rate.per", per);
            positive("rate.clients", clients);
            trustedProxies.forEach(Network::of);
        }
    }

    /**
     * Statements under way in the database.
     *
     * @param running how many may run at once; 0 for eight, or twice the processors if that is more
     * @param heavy how many slow ones may run besides; 0 for half the processors, at least one
     * @param perClient how many of those one client may have under way; 0 for half of {@code running}
     * @param waiting how many may wait for their turn
     * @param longestWait how long one may wait
     */
    public record Database(
            @DefaultValue("0") int running,
            @DefaultValue("0") int heavy,
            @DefaultValue("0") int perClient,
            @DefaultValue("1000") int waiting,
            @DefaultValue("5s") Duration longestWait) {
        public Database {
            notNegative("database.running", running);
            notNegative("database.heavy", heavy);
            notNegative("database.per-client", perClient);
            notNegative("database.waiting", waiting);
            positive("database.longest-wait", longestWait);
            if (running > StoreSettings.MOST_READS - heavy) {
                throw wrong(
                        "database.running and database.heavy",
                        running + " and " + heavy,
                        "at most " + StoreSettings.MOST_READS + " together, for which there are connections");
            }
        }

        int runningOn(int processors) {
            return running > 0 ? running : Math.clamp(2L * processors, 8, StoreSettings.MOST_READS / 2);
        }

        /** Others find a place also while one client has all of its own. */
        int perClientOn(int processors) {
            return perClient > 0 ? perClient : Math.max(1, runningOn(processors) / 2);
        }

        int heavyOn(int processors) {
            return heavy > 0 ? heavy : Math.clamp(processors / 2, 1, StoreSettings.MOST_READS / 2);
        }
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw wrong(name, value, "at least 1");
        }
    }

    private static void notNegative(String name, int value) {
        if (value < 0) {
            throw wrong(name, value, "at least 0");
        }
    }

    private static void positive(String name, Duration value) {
        if (value.toMillis() < 1) {
            throw wrong(name, value, "a time such as 500ms, 10s or 1m");
        }
    }

    private static IllegalArgumentException wrong(String name, Object value, String expected) {
        return new IllegalArgumentException("uniongraph.bounds." + name + " is " + value + ": expected " + expected);
    }
}
