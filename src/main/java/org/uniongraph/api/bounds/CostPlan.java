package org.uniongraph.api.bounds;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cost of an operation as far as its text tells; variables decide the rest. Made once for each text, then evaluated
 * for each request.
 *
 * @param fields of the operation itself
 * @param introspects whether it asks for the schema
 * @param fixed the cost, when no variable changes it; less than zero otherwise
 */
record CostPlan(List<Part> fields, boolean introspects, long fixed) {
    /** Far above any bound, far below overflow when multiplied by a page. */
    static final long ENDLESS = 1L << 40;

    static CostPlan of(List<Part> fields, boolean introspects) {
        boolean varies = fields.stream().anyMatch(Part::varies);
        return new CostPlan(fields, introspects, varies ? -1 : sum(fields, Map.of(), 1));
    }

    long cost(Map<String, ? extends @Nullable Object> variables) {
        return fixed >= 0 ? fixed : sum(fields, variables, 1);
    }

    private static long sum(List<Part> parts, Map<String, ? extends @Nullable Object> variables, long page) {
        long sum = 0;
        for (Part part : parts) {
            sum += part.cost(variables, page);
        }
        return Math.min(sum, ENDLESS);
    }

    /** A number that stands in the text, or in a variable. */
    record Size(long known, @Nullable String variable) {
        long in(Map<String, ? extends @Nullable Object> variables) {
            if (variable == null) {
                return known;
            }
            return switch (variables.get(variable)) {
                case Number number -> Math.max(0, number.longValue());
                case List<?> list -> list.size();
                case null, default -> known;
            };
        }
    }

    /** By what the cost of a search grows: some number, each {@code unit} of it counting once. */
    record Scale(Size size, long unit) {
        long in(Map<String, ? extends @Nullable Object> variables) {
            return Math.max(1, Math.ceilDiv(Math.min(size.in(variables), ENDLESS), unit));
        }
    }

    /** Whether a variable takes a part out. */
    record Condition(String variable, boolean skipsWhen) {
        boolean skips(Map<String, ? extends @Nullable Object> variables) {
            return variables.get(variable) instanceof Boolean value && value == skipsWhen;
        }
    }

    /**
     * A field, or a fragment: then {@code own} is zero.
     *
     * @param name of the field, whose numbers may be few
     * @param own what it costs besides what is below it
     * @param page how many items there may be of the lists directly below it; null when it has no page
     * @param times how often what is below comes
     * @param scale by what {@code own} is multiplied, such as the depth of a neighbourhood; null by nothing
     * @param varies whether it or anything below depends on variables
     */
    record Part(
            String name,
            long own,
            Times times,
            @Nullable Size page,
            @Nullable Scale scale,
            List<Condition> conditions,
            List<Part> below,
            boolean varies) {

        private long cost(Map<String, ? extends @Nullable Object> variables, long outerPage) {
            for (Condition condition : conditions) {
                if (condition.skips(variables)) {
                    return 0;
                }
            }
            long ownPage = page == null ? 0 : CostModel.expected(name, page.in(variables));
            long often = switch (times) {
                case ONCE -> 1;
                case PAGE -> ownPage;
                case OUTER_PAGE -> outerPage;
                case FEW -> CostModel.expected(name, CostModel.UNPAGED);
            };
            long self = scale == null ? own : Math.min(ENDLESS, own * Math.min(scale.in(variables), ENDLESS >> 20));
            long passed = times == Times.ONCE && name.isEmpty() ? outerPage : ownPage;
            if (below.isEmpty()) {
                return Math.min(ENDLESS, self);
            }
            return Math.min(
                    ENDLESS, self + Math.min(often, ENDLESS >> 20) * Math.min(ENDLESS, sum(below, variables, passed)));
        }
    }

    /** How often what is below a field comes. */
    enum Times {
        ONCE,
        /** As often as its own page has items. */
        PAGE,
        /** As often as the page of the connection around it has items. */
        OUTER_PAGE,
        /** A list without a page. */
        FEW
    }
}
