package org.uniongraph.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;

/** Finds where the name of an organisation starts: its region, or the farthest word on the left that belongs to it. */
final class NameStarts {
    private static final int MAX_LENGTH = 40;
    /** No bracket within a name is read longer. */
    private static final int MAX_BRACKET = 16;

    /** A shorter brand is too often a word of another sort. */
    private static final int MIN_BRAND = 3;

    private final Reading reading;
    private final Regions regions;
    private final ProperWords proper;

    NameStarts(Reading reading, Regions regions, ProperWords proper) {
        this.reading = reading;
        this.regions = regions;
        this.proper = proper;
    }

    /**
     * Where the name with this head starts; negative when it can't have one.
     *
     * @param region the region right before the head
     */
    int of(OrganizationHead head, @Nullable Region region) {
        if (region != null && (head.isBody() || head.isGeneralUnion())) {
            return region.span().start();
        }
        if (head.isBody() && head.form().length() <= 2) {
            return -1;
        }
        int lowest = lowest(head.start());
        if (lowest < head.start() && lowest > 0 && Regions.POINTING.indexOf(reading.at(lowest - 1)) >= 0) {
            return lowest - 1;
        }
        Region before = regions.endingAt(lowest);
        if (before != null && (before.kind() == Region.Kind.POINTING || before.kind() == Region.Kind.RANK)) {
            return before.span().start();
        }
        return anchored(lowest, head.start());
    }

    /** A bracket that is closed in the name must be opened in it. */
    int balanced(int start, int end) {
        int depth = 0;
        for (int i = end - 1; i >= start; i--) {
            if (reading.at(i) == '）') {
                depth++;
            } else if (reading.at(i) == '（') {
                depth--;
                if (depth < 0) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    /** The farthest place to the left to which words of a name reach without a stop. */
    private int lowest(int from) {
        int at = from;
        while (at > 0 && from - at < MAX_LENGTH) {
            int before = before(at);
            if (before == at) {
                return at;
            }
            at = before;
        }
        return at;
    }

    /** Where the word of a name starts that ends at {@code at}; {@code at} itself when none does. */
    private int before(int at) {
        if (reading.at(at - 1) == '）') {
            int open = opening(at - 1);
            return open < 0 ? at : open;
        }
        if (isStop(at)) {
            return at;
        }
        Term organization = reading.hits().endingAt(WordList.ORGANIZATION_HEADS, at);
        if (organization != null && organization.word().form().length() >= 2) {
            return organization.start();
        }
        Term division = reading.hits().endingAt(WordList.DIVISIONS, at);
        if (division != null) {
            return division.start();
        }
        Term brand = reading.hits().endingAt(WordList.BRANDS, at);
        if (brand != null && brand.end() - brand.start() >= MIN_BRAND) {
            return brand.start();
        }
        Token token = reading.tokenAt(at - 1);
        if (token == null || !NameWords.mayStandInName(reading, token) || isCount(token, at) || isOffice(token, at)) {
            return at;
        }
        return beforeSplit(token);
    }

    /** 太|原理|工大学: where the tokenizer cuts through a division, the division begins the name. */
    private int beforeSplit(Token token) {
        for (int at = token.start() + 1; at < token.end(); at++) {
            Term division = reading.hits().endingAt(WordList.DIVISIONS, at);
            if (division != null && division.start() < token.start() && reading.isBoundary(division.start())) {
                return division.start();
            }
        }
        return token.start();
    }

    private boolean isStop(int end) {
        Term stop = reading.hits().endingAt(WordList.NAME_STOPS, end);
        return stop != null && stop.end() - stop.start() >= 2 && reading.isBoundary(stop.end());
    }

    private boolean isOffice(Token token, int end) {
        Term post = reading.hits().endingAt(WordList.POSTS, end);
        return post != null
                && post.word().is("class", "OFFICE")
                && post.end() - post.start() >= 2
                && post.start() <= token.start();
    }

    private boolean isCount(Token token, int end) {
        if (token.is("q") && !token.is("qt")) {
            Token before = reading.tokenAt(token.start() - 1);
            return before != null && before.is("m") && !before.is("mq");
        }
        Token next = reading.tokenAt(token.end());
        boolean counts =
                token.length() > 1 || next != null && next.is("q") || Character.isDigit(reading.at(token.start()));
        return counts
                && token.is("m")
                && !token.is("mq")
                && !reading.substring(token.start(), end).matches("[0-9A-Za-z第一二三四五六七八九十]{1,6}");
    }

    private int opening(int close) {
        for (int i = close - 1; i > 0 && close - i < MAX_BRACKET; i--) {
            if (reading.at(i) == '（') {
                return i;
            }
            if (reading.isStop(i) || reading.at(i) == '）' || reading.at(i) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Where a region begins between {@code lowest} and {@code head}, unless what stands before it is itself the head of
     * an organisation or a proper word.
     */
    private int anchored(int lowest, int head) {
        for (int at = lowest; at < head; at++) {
            if (reading.isBoundary(at) && regions.startingAt(at) != null) {
                boolean own = proper.standIn(lowest, at)
                        || reading.hits().endingAt(WordList.BRANDS, at) != null
                        || reading.hits().endingAt(WordList.ORGANIZATION_HEADS, at) != null;
                return own ? lowest : at;
            }
        }
        return lowest;
    }
}
