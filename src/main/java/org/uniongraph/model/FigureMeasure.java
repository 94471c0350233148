package org.uniongraph.model;

/** What a figure of an event counts. */
public enum FigureMeasure {
    PARTICIPANTS,
    FINALISTS,
    TEAMS,
    UNITS,
    MATCHES,
    SESSIONS,
    NEW_MEMBERS,
    TREES,
    BENEFICIARIES,
    AWARDS,
    /** In yuan. */
    MONEY,
    /** In days. */
    DURATION,
    OTHER
}
