package org.uniongraph.query;

import java.util.List;

/**
 * What events are grouped by: a value of EventGrouping, and the columns of cypher/queries/event-groups.cypher that it
 * fills.
 */
enum Grouping {
    TYPE("type"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year"),
    UNION_LEVEL("unionLevel"),
    REGION("region", "regionId"),
    TOPIC("topic", "topicId"),
    ORGANIZER("organizer", "organizerId");

    private final List<String> columns;

    Grouping(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** Whether it depends on who organised an event. */
    boolean byOrganizer() {
        return this == UNION_LEVEL || this == REGION || this == ORGANIZER;
    }

    /** Whether an event may belong to several groups of this kind. */
    boolean several() {
        return byOrganizer() || this == TOPIC;
    }
}
