package org.uniongraph.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who is credited, and which outlet a marker prints, at the places where newspapers put it. */
final class Bylines {
    private static final int LONGEST_BRACKET = 160;
    private static final int LONGEST_TAIL = 60;
    private static final int MOST_BRACKETS = 3;
    private static final int LONGEST_OUTLET = 30;
    private static final List<String> SOURCE_WORDS = List.of("稿件来源", "文章来源", "来源", "转自");

    private final MappedText mapped;
    private final String text;
    private final Map<String, Byline> found = new LinkedHashMap<>();
    private @Nullable String publication;

    private Bylines(MappedText mapped) {
        this.mapped = mapped;
        this.text = mapped.text();
    }

    /** @param publication the outlet that the text prints by name, if any */
    record Found(List<Byline> bylines, @Nullable String publication) {}

    /**
     * @param text the readable text, mapped to the body
     * @param stated credits from front matter and head lines, mapped to the body
     */
    static Found find(MappedText text, List<MappedText> stated) {
        Bylines bylines = new Bylines(text);
        for (MappedText credit : stated) {
            Credits.whole(credit.text(), 0, credit.length(), false).ifPresent(read -> bylines.add(read, credit));
        }
        bylines.readParagraphs();
        return new Found(List.copyOf(bylines.found.values()), bylines.publication);
    }

    private void readParagraphs() {
        boolean lead = true;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            Optional<Credits> line = Credits.whole(text, from, to, false).filter(Credits::explicit);
            if (line.isPresent()) {
                add(line.get(), mapped);
            } else {
                if (lead) {
                    readLead(from, to);
                }
                readTail(from, to);
                lead &= text.substring(from, to).indexOf('。') < 0;
            }
            from = to + 1;
        }
    }

    private void readLead(int from, int to) {
        Marker marker = Marker.read(text, from, to);
        publication = publication == null ? marker.publication() : publication;
        int at = Letters.skipSpace(text, marker.end(), to);
        for (int i = 0; i < MOST_BRACKETS && at < to; i++) {
            int close = isOpening(text.charAt(at)) ? closing(at, to) : -1;
            if (close < 0 || !readBracket(at + 1, close)) {
                break;
            }
            at = Letters.skipSpace(text, close + 1, to);
        }
        readSource(at, to);
        if (at < to && !isOpening(text.charAt(at))) {
            Credits credits = Credits.leading(text, at, to, marker.end() == from);
            if (credits.explicit()) {
                add(credits, mapped);
            }
        }
    }

    private boolean readBracket(int from, int close) {
        if (readSource(from, close)) {
            return true;
        }
        Optional<Credits> credits = Credits.titledOrStrict(text, from, close);
        credits.ifPresent(read -> {
            add(read, mapped);
            String outlet = read.affiliation();
            boolean named = outlet != null && BylineWords.OUTLET_ENDS.stream().anyMatch(outlet::endsWith);
            publication = publication == null && named && !isOwn(outlet) ? outlet : publication;
        });
        return credits.isPresent();
    }

    private static boolean isOwn(@Nullable String outlet) {
        return outlet != null && BylineWords.OWN_OUTLETS.stream().anyMatch(outlet::startsWith);
    }

    /** 来源：X, and what it credits behind the outlet. */
    private boolean readSource(int from, int to) {
        String word = BylineWords.longestAt(SOURCE_WORDS, text, from);
        int at = word == null ? from : Letters.skipSpace(text, from + word.length(), to);
        boolean stated = word != null && at < to && ":：".indexOf(text.charAt(at)) >= 0;
        if (!stated) {
            return false;
        }
        int start = Letters.skipSpace(text, at + 1, to);
        int end = start;
        while (end < to && !Letters.isSpace(text.charAt(end)) && "，。；,;）)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end > start && end - start <= LONGEST_OUTLET && publication == null) {
            publication = Details.unquoted(text.substring(start, end));
        }
        Credits.whole(text, end, to, false).filter(Credits::explicit).ifPresent(read -> add(read, mapped));
        return true;
    }

    private void readTail(int from, int to) {
        char last = text.charAt(to - 1);
        boolean closes = last == '）' || last == ')';
        int open = closes ? opening(from, to - 1) : -1;
        if (open >= 0) {
            readTailBracket(from, open, to);
            return;
        }
        int start = Math.max(from, to - LONGEST_TAIL);
        if (readSource(from, to)) {
            return;
        }
        for (int at = start; at < to; at++) {
            char c = text.charAt(at);
            boolean apart = at > start && (Letters.isSpace(c) || Letters.endsSentence(c) || Letters.isClosing(c));
            if (apart && readTailCredit(at + 1, to, Letters.isSpace(c))) {
                return;
            }
        }
    }

    private void readTailBracket(int from, int open, int to) {
        if (readSource(open + 1, to - 1)) {
            return;
        }
        boolean last = isLastProse(to);
        char before = open > from ? text.charAt(open - 1) : '。';
        boolean behindSentence = Letters.endsSentence(before) || Letters.isClosing(before);
        Optional<Credits> credits = last && behindSentence
                ? Credits.titledOrStrict(text, open + 1, to - 1)
                : Credits.whole(text, open + 1, to - 1, false).filter(Credits::explicit);
        credits.ifPresent(read -> add(read, mapped));
    }

    /** Whether only credit lines follow the paragraph that ends at {@code to}. */
    private boolean isLastProse(int to) {
        int from = to + 1;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            if (Credits.whole(text, from, end, false).filter(Credits::explicit).isEmpty()) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    /** Behind a mere space (a photo's caption) names must be certain. */
    private boolean readTailCredit(int from, int to, boolean strict) {
        Optional<Credits> credits = Credits.whole(text, from, to, strict)
                .filter(read -> read.explicit() && !read.people().isEmpty());
        credits.ifPresent(read -> add(read, mapped));
        return credits.isPresent();
    }

    private void add(Credits credits, MappedText in) {
        List<Credits.Person> people = new ArrayList<>(credits.people());
        for (Credits.Person person : people) {
            found.putIfAbsent(
                    person.name() + ' ' + person.role(),
                    new Byline(person.name(), person.role(), in.toOriginal(person.from(), person.to())));
        }
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(';
    }

    private int closing(int open, int to) {
        for (int at = open + 1; at < Math.min(to, open + LONGEST_BRACKET); at++) {
            if (text.charAt(at) == '）' || text.charAt(at) == ')') {
                return at;
            }
        }
        return -1;
    }

    private int opening(int from, int close) {
        for (int at = close - 1; at >= Math.max(from, close - LONGEST_BRACKET); at--) {
            if (isOpening(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
