package org.uniongraph.bench.data;

import org.uniongraph.model.Origin;

/** By which rules the generator's statements were "found", with confidences as spread as those of real rules. */
final class Rules {
    static final Origin DESCRIPTION = rule("name", 0.93);
    static final Origin HOST = rule("host", 0.91);
    static final Origin VENUE = rule("venue", 0.84);
    static final Origin TOPIC = rule("topic", 0.8);
    static final Origin GUEST = rule("guest", 0.82);
    static final Origin COMPETITOR = rule("competitor", 0.76);
    static final Origin PRIZE = rule("prize", 0.88);
    static final Origin POST = rule("post", 0.95);
    static final Origin FIGURE = rule("figure", 0.9);
    static final Origin PART = rule("part", 0.72);
    static final Origin LOCATION = rule("location", 0.86);
    static final Origin UNION_OF = rule("union-of", 0.97);
    static final Origin SUBORDINATE = rule("subordinate", 0.78);
    static final Origin BYLINE = rule("byline", 0.98);

    /** As the product derives it. */
    static final Origin DIVISIONS = new Origin("divisions", "hierarchy-by-division", 0.95);

    private Rules() {}

    private static Origin rule(String name, double confidence) {
        return new Origin("generator", name, confidence);
    }
}
