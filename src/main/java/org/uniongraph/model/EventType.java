package org.uniongraph.model;

/** What sort of activity an event is. */
public enum EventType {
    COMPETITION,
    SPORTS,
    TRAINING,
    LECTURE,
    VOLUNTEERING,
    CONSULTATION,
    FAIR,
    MEETING,
    CEREMONY,
    VISIT,
    CAMPAIGN,
    CULTURE,
    RECRUITMENT,
    SIGNING,
    OTHER
}
