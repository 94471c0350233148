package org.uniongraph.extract.grammar;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Span;

/** Finds the part of an organisation that is named between it and a post, or alone before the post: 护理部|副主任. */
final class Units {
    private static final Pattern WITHIN = Pattern.compile(
            "[\\u4e00-\\u9fa5A-Za-z0-9]{1,14}(?:部|处|科|室|局|车间|班|组|工段|队|司|支部|学院|系|中心|站|所|工区|厂|场|矿|院|校区|团|支行|分行|庭|采区|掘进区)");
    private static final Pattern ALONE =
            Pattern.compile("[\\u4e00-\\u9fa5A-Za-z0-9]{1,7}(?:部|处|科|室|车间|班|班组|工段|分厂|工区|项目部|车队)");
    /** Words that end like the name of a part and are none. */
    private static final Set<String> NONE = Set.of("干部", "全部", "内部", "外部", "各科", "各部", "教室", "到处", "何处");

    private final Reading reading;

    Units(Reading reading) {
        this.reading = reading;
    }

    /** The unit that ends at {@code end}, of {@code organization} or else of one that isn't named there. */
    @Nullable
    Span before(int end, @Nullable Span organization) {
        int start = organization == null
                ? start(end)
                : organization.end() + (reading.at(organization.end()) == '的' ? 1 : 0);
        if (end - start < 2) {
            return null;
        }
        String unit = reading.substring(start, end);
        Pattern pattern = organization == null ? ALONE : WITHIN;
        boolean named = pattern.matcher(unit).matches() && NONE.stream().noneMatch(unit::endsWith);
        return named && reading.isBoundary(start) ? new Span(start, end) : null;
    }

    private int start(int end) {
        int start = end;
        Token token = reading.tokenAt(start - 1);
        while (token != null && token.end() == start && NameWords.mayStandInName(reading, token)) {
            start = token.start();
            token = reading.tokenAt(start - 1);
        }
        return start;
    }
}
