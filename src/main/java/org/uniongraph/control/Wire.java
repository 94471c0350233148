package org.uniongraph.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a job sends while it runs: one line of JSON each time, the last one with a report or a problem. */
final class Wire {
    /** One document a line, in the same form whatever the application's own settings are. */
    static final JsonMapper JSON = JsonMapper.builder().build();

    static final String LINES = "application/x-ndjson";

    /** Exactly one is not null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Nullable Step progress,
            @Nullable JsonNode report,
            @Nullable Problem problem) {
        static Line of(Step step) {
            return new Line(step, null, null);
        }

        static Line of(Problem problem) {
            return new Line(null, null, problem);
        }

        static Line report(Object report) {
            return new Line(null, JSON.valueToTree(report), null);
        }
    }

    /**
     * How far it has come.
     *
     * @param total -1 when not known
     */
    record Step(long done, long total, String item) {}

    /** RFC 9457, as far as it is used here. */
    record Problem(int status, String title, String detail) {}

    private Wire() {}
}
