package org.uniongraph.article;

import java.util.Locale;
import java.util.Optional;

/**
 * The block between two {@code ---} lines at the start of a file: {@code key: value} lines, lists in brackets or as
 * {@code - item} lines. Read for its few keys, in Chinese or English; other keys are passed over.
 *
 * @param end where the rest of the file starts
 */
record FrontMatter(Details details, int end) {
    private static final int LONGEST_BLOCK = 20_000;
    private static final String QUOTES = "\"'";

    static FrontMatter of(String file) {
        int first = Letters.skipSpace(file, 0, file.length());
        int firstEnd = PlainLines.lineEnd(file, first);
        if (!file.substring(first, firstEnd).strip().equals("---")) {
            return new FrontMatter(new Details(), 0);
        }
        return block(file, nextLine(file, firstEnd)).orElseGet(() -> new FrontMatter(new Details(), 0));
    }

    private static Optional<FrontMatter> block(String file, int from) {
        Details details = new Details();
        Details.Field field = Details.Field.IGNORED;
        boolean any = false;
        int at = from;
        while (at < file.length() && at - from < LONGEST_BLOCK) {
            int end = PlainLines.lineEnd(file, at);
            MappedText line = MappedText.of(file, at, end).strip();
            if (line.text().equals("---") || line.text().equals("...")) {
                return any ? Optional.of(new FrontMatter(details, nextLine(file, end))) : Optional.empty();
            }
            int colon = Letters.fold(line.text()).indexOf(':');
            if (line.text().startsWith("- ")) {
                putAll(details, field, line.slice(2, line.length()));
            } else if (colon > 0) {
                any = true;
                String key = line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
                field = Details.KEYS.getOrDefault(key, Details.Field.IGNORED);
                putAll(details, field, line.slice(colon + 1, line.length()));
            } else if (!line.isEmpty() && !line.text().startsWith("#")) {
                return Optional.empty();
            }
            at = nextLine(file, end);
        }
        return Optional.empty();
    }

    private static int nextLine(String file, int lineEnd) {
        return Math.min(file.length(), lineEnd + (file.startsWith("\r\n", lineEnd) ? 2 : 1));
    }

    private static void putAll(Details details, Details.Field field, MappedText raw) {
        MappedText value = raw.strip();
        boolean list = value.text().startsWith("[") && value.text().endsWith("]");
        if (!list) {
            details.put(field, unquoted(value));
            return;
        }
        int from = 1;
        while (from < value.length()) {
            int comma = value.text().indexOf(',', from);
            int to = comma < 0 ? value.length() - 1 : comma;
            details.put(field, unquoted(value.slice(from, to).strip()));
            from = to + 1;
        }
    }

    private static MappedText unquoted(MappedText value) {
        int last = value.length() - 1;
        boolean quoted = last > 0
                && QUOTES.indexOf(value.text().charAt(0)) >= 0
                && value.text().charAt(0) == value.text().charAt(last);
        return quoted ? value.slice(1, last).strip() : value;
    }
}
