package org.uniongraph.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A line that states nothing but details: {@code 来源：劳动午报 日期：2025-04-29 版面：第2版}. */
final class HeadLine {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_KEY =
            Details.KEYS.keySet().stream().mapToInt(String::length).max().orElseThrow();
    private static final String BETWEEN = "|｜/丨";

    private final MappedText line;
    private final String text;
    private final String folded;

    private HeadLine(MappedText line) {
        this.line = line;
        this.text = line.text();
        this.folded = Letters.fold(text).toLowerCase(Locale.ROOT);
    }

    /** Adds what {@code line} states to {@code details}; false, and nothing added, when it is not such a line. */
    static boolean read(MappedText line, Details details) {
        HeadLine head = new HeadLine(line);
        boolean isHead = line.length() <= LONGEST_LINE && head.walk(new Details());
        return isHead && head.walk(details);
    }

    static boolean is(MappedText line) {
        return read(line, new Details());
    }

    private boolean walk(Details details) {
        int at = skipBetween(0);
        boolean any = false;
        while (at < text.length()) {
            int end = readOne(at, details);
            if (end == at) {
                return false;
            }
            any = true;
            at = skipBetween(end);
        }
        return any;
    }

    private int readOne(int at, Details details) {
        int dateEnd = PrintedDate.end(folded, at);
        if (dateEnd > at) {
            PrintedDate.date(folded, at).ifPresent(details::setDate);
            return dateEnd;
        }
        Optional<Key> key = keyAt(at);
        if (key.isEmpty()) {
            return at;
        }
        Details.Field field = key.get().field();
        int from = Letters.skipSpace(text, key.get().end(), text.length());
        int to = valueEnd(from);
        boolean prose = field != Details.Field.TITLE
                && field != Details.Field.NOTE
                && (to - from > LONGEST_VALUE || text.substring(from, to).indexOf('。') >= 0);
        if (prose) {
            return at;
        }
        boolean chineseTitle = field == Details.Field.AUTHOR && Letters.isHan(text.charAt(at));
        details.put(field, line.slice(chineseTitle ? at : from, to).strip());
        return to;
    }

    private int valueEnd(int from) {
        int at = from;
        while (at < text.length()) {
            boolean apart = Letters.isSpace(text.charAt(at)) || BETWEEN.indexOf(text.charAt(at)) >= 0;
            int next = apart ? skipBetween(at) : at;
            if (apart && (next == text.length() || keyAt(next).isPresent() || PrintedDate.end(folded, next) > next)) {
                return at;
            }
            at = Math.max(next, at + 1);
        }
        return text.length();
    }

    private int skipBetween(int from) {
        int at = from;
        while (at < text.length() && (Letters.isSpace(text.charAt(at)) || BETWEEN.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private record Key(Details.Field field, int end) {}

    private Optional<Key> keyAt(int at) {
        int colon = folded.indexOf(':', at);
        if (colon < 0 || colon - at > LONGEST_KEY + 2) {
            return Optional.empty();
        }
        Map<String, Details.Field> keys = Details.KEYS;
        Details.Field field = keys.get(folded.substring(at, colon).strip());
        return field == null ? Optional.empty() : Optional.of(new Key(field, colon + 1));
    }
}
