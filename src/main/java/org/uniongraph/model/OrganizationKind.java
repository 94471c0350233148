package org.uniongraph.model;

/** What kind of organisation an organisation is. */
public enum OrganizationKind {
    /** 工会 of any sort. */
    UNION,
    /** Government bodies, people's congresses, consultative conferences. */
    GOVERNMENT,
    /** Party bodies. */
    PARTY,
    ENTERPRISE,
    /** Schools, hospitals, research and other public bodies. */
    INSTITUTION,
    MEDIA,
    /** Associations, youth leagues, women's federations. */
    ASSOCIATION,
    /** A sports or contest team. */
    TEAM
}
