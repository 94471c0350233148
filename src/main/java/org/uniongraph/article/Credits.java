package org.uniongraph.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.AuthorRole;

/**
 * What a stretch of text credits people with.
 *
 * @param people in order, one row a person and role
 * @param end where the credit ends
 * @param explicit whether a title (记者) or craft (摄) stands in it; else it is bare names
 * @param affiliation what stands before the first title and is no name: 工人日报 in 工人日报 记者甲
 */
record Credits(
        List<Person> people,
        int end,
        boolean explicit,
        @Nullable String affiliation) {
    /** Longer stretches are prose; keeps every look at a paragraph bounded. */
    private static final int LONGEST = 160;

    /** @param from where the name starts in the text that was read, likewise {@code to} */
    record Person(String name, AuthorRole role, int from, int to) {}

    /** The credit that all of {@code text} from {@code from} to {@code to} is; empty when it is anything else. */
    static Optional<Credits> whole(String text, int from, int to, boolean strict) {
        if (to - from > LONGEST || to <= from) {
            return Optional.empty();
        }
        return new CreditScanner(text, from, to, strict, false).whole();
    }

    /** Like {@link #whole}, names without any title or craft only when each begins with a surname. */
    static Optional<Credits> titledOrStrict(String text, int from, int to) {
        return whole(text, from, to, false).filter(Credits::explicit).or(() -> whole(text, from, to, true));
    }

    /** The credit with a title that {@code text} starts with at {@code from}, nothing marking its end. */
    static Credits leading(String text, int from, int to, boolean strict) {
        return new CreditScanner(text, from, Math.min(to, from + LONGEST), strict, true).leading();
    }

    /** Whether a line is a credit and nothing else. */
    static boolean isLine(String line) {
        return whole(line, 0, line.length(), false).filter(Credits::explicit).isPresent();
    }
}
