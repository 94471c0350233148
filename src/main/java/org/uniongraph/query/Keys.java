package org.uniongraph.query;

/** Keys of row maps that are no fields. No GraphQL name or alias has an at sign. */
final class Keys {
    /** The name of the object's type, where the schema leaves a choice. */
    static final String TYPE = "@type";

    /** Present when some field of the object stands under an alias. */
    static final String ALIASED = "@aliased";

    /** One more than the page size. */
    static final String LIMIT = "@limit";

    /** How many rows were found, at most the limit. */
    static final String SIZE = "@size";

    /** The sort values of each row. */
    static final String CURSORS = "@cursors";

    /** How many rows there are over all pages. */
    static final String TOTAL = "@total";

    /** Whether a row comes before the page. */
    static final String PREVIOUS = "@previous";

    /** Whether all that a search matched was ranked. */
    static final String COMPLETE = "@complete";

    /** What a search may have meant. */
    static final String NEAR = "@near";

    /** The ids that were asked for and stand for no entity. */
    static final String UNKNOWN = "@unknown";

    /** The canonical ids of the entities that were asked for. */
    static final String ENDS = "@ends";

    /** What cut a search short. */
    static final String STOPPED_BY = "@stoppedBy";

    /** What the sentence of an explanation is made from. */
    static final String FACTS = "@facts";

    /** How many buckets a timeline has, or would have. */
    static final String BUCKETS = "@buckets";

    private Keys() {}
}
