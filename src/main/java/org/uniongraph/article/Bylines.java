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
    private static final int MOST_CREDITS = 4;
    private static final int LONGEST_OUTLET = 30;
    private static final int LONGEST_IMPRINT = 40;
    private static final List<String> IMPRINT_WORDS =
            List.of("提供", "供图", "供稿", "来源", "转自", "编辑", "责编", "校对", "审核", "记者", "通讯员", "摄");
    private static final List<String> SOURCE_WORDS = List.of("稿件来源", "文章来源", "来源", "转自");

    private final MappedText mapped;
    private final String text;
    private final int proseEnd;
    private final Map<String, Byline> found = new LinkedHashMap<>();
    private @Nullable String publication;

    private Bylines(MappedText mapped) {
        this.mapped = mapped;
        this.text = mapped.text();
        this.proseEnd = proseEnd();
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
                readSourceIn(from, to);
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
        boolean more = true;
        for (int i = 0; more && i < MOST_CREDITS && at < to; i++) {
            int end =
                    isOpening(text.charAt(at)) ? readLeadBracket(at, to) : readOpenCredit(at, to, marker.end() == from);
            more = end > at;
            at = Letters.skipSpace(text, end, to);
        }
        readSource(at, to);
    }

    /** Where the bracket ends when it is a credit or source, else {@code open}. */
    private int readLeadBracket(int open, int to) {
        int close = closing(open, to);
        return close >= 0 && readBracket(open + 1, close) ? close + 1 : open;
    }

    /** Where the credit that no bracket holds ends, {@code from} without any. */
    private int readOpenCredit(int from, int to, boolean strict) {
        Credits credits = Credits.leading(text, from, to, strict);
        if (!credits.explicit()) {
            return from;
        }
        add(credits, mapped);
        return credits.end();
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

    /** 作者：甲 来源：X. */
    private void readSourceIn(int from, int to) {
        int at = text.indexOf("来源", from, to);
        if (at >= 0) {
            readSource(at, to);
        }
    }

    /** 来源：X, and what it credits behind the outlet. */
    private boolean readSource(int from, int to) {
        String word = BylineWords.longestAt(SOURCE_WORDS, text, from);
        int at = word == null ? from : Letters.skipSpace(text, from + word.length(), to);
        boolean stated = word != null && at < to && ":：丨｜|/".indexOf(text.charAt(at)) >= 0;
        if (!stated) {
            return false;
        }
        int start = Letters.skipSpace(text, at + 1, to);
        int end = start;
        while (end < to && !Letters.isSpace(text.charAt(end)) && "，。；,;）)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end > start && end - start <= LONGEST_OUTLET && publication == null && !isOwn(text.substring(start, end))) {
            publication = Details.unquoted(text.substring(start, end));
        }
        Credits.whole(text, end, to, false).filter(Credits::explicit).ifPresent(read -> add(read, mapped));
        return true;
    }

    private void readTail(int from, int end) {
        readPhotoBrackets(from, end);
        int to = end;
        while (to > from + 1 && text.charAt(to - 1) == '。' && Letters.isClosing(text.charAt(to - 2))) {
            to--;
        }
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

    /** Captions in the middle of a paragraph: 图①为开幕式（甲 摄）。 */
    private void readPhotoBrackets(int from, int to) {
        int at = text.indexOf('摄', from, to);
        while (at >= 0 && at + 1 < to) {
            boolean closes = text.charAt(at + 1) == '）' || text.charAt(at + 1) == ')';
            int open = closes ? opening(Math.max(from, at - LONGEST_TAIL), at) : -1;
            if (open >= 0) {
                readTailCredit(open + 1, at + 1, true);
            }
            at = text.indexOf('摄', at + 1, to);
        }
    }

    private void readTailBracket(int from, int open, int to) {
        if (readSource(open + 1, to - 1)) {
            return;
        }
        boolean last = to >= proseEnd - 1; // but for a full stop behind the bracket
        char before = open > from ? text.charAt(open - 1) : '。';
        boolean behindSentence = Letters.endsSentence(before) || Letters.isClosing(before);
        Optional<Credits> credits = last && behindSentence
                ? Credits.titledOrStrict(text, open + 1, to - 1)
                : Credits.whole(text, open + 1, to - 1, false).filter(Credits::explicit);
        credits.ifPresent(read -> add(read, mapped));
    }

    /** Where the last paragraph ends that is no mere credit, caption or imprint. */
    private int proseEnd() {
        int to = text.length();
        int from = to;
        while (to > 0) {
            from = text.lastIndexOf('\n', to - 1) + 1;
            boolean credit = Credits.whole(text, from, to, false)
                    .filter(Credits::explicit)
                    .isPresent();
            if (to > from && !credit && !isImprint(from, to)) {
                return to;
            }
            to = from - 1;
        }
        return 0;
    }

    /** 图片由某市总工会提供, （责任编辑：甲）, 来源：某网: no prose. */
    private boolean isImprint(int from, int to) {
        String line = text.substring(from, Math.min(to, from + LONGEST_IMPRINT + 1));
        return line.length() <= LONGEST_IMPRINT
                && line.indexOf('。') < 0
                && IMPRINT_WORDS.stream().anyMatch(line::contains);
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
        int depth = 1;
        for (int at = open + 1; at < Math.min(to, open + LONGEST_BRACKET); at++) {
            boolean closes = text.charAt(at) == '）' || text.charAt(at) == ')';
            depth += closes ? -1 : isOpening(text.charAt(at)) ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private int opening(int from, int close) {
        int depth = 1;
        for (int at = close - 1; at >= Math.max(from, close - LONGEST_BRACKET); at--) {
            boolean closes = text.charAt(at) == '）' || text.charAt(at) == ')';
            depth += closes ? 1 : isOpening(text.charAt(at)) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
