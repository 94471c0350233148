package org.uniongraph.store;

import java.util.List;
import java.util.Map;

/**
 * Takes a stored graph piece by piece, as docs/graph.md describes it. Property values are strings, numbers, booleans,
 * dates, instants and lists of strings or longs; no nulls.
 */
public interface GraphSink {
    /** A node that others may link to from now on; labels and properties follow, or come to nothing. */
    void identity(String id, String type);

    /** An article and the note that it was taken in. */
    void article(Map<String, Object> properties);

    /** A statement and the place of its quote in an article given before. */
    void statement(String articleId, long start, long end, Map<String, Object> properties);

    /** The final state of an identity given before: an entity or a figure. */
    void node(String id, List<String> labels, Map<String, Object> properties);

    /** A projected relation between two identities given before. */
    void link(String type, String from, String to, Map<String, Object> properties);

    /** Nothing more will link to {@code id}. */
    void settled(String id);
}
