package org.uniongraph.extract.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Finds where an event's name begins, word by word back from its head: |全市第三届“工匠杯”职工技能|大赛. */
final class EventNameStart {
    private static final int MAX_LENGTH = 70;
    private static final int MAX_QUOTE = 50;

    /** Makes a noun of the verb before it: 组织|员. */
    private static final String SUFFIX = "员者";

    private static final Pattern ORDINAL_BEFORE = Pattern.compile(
            "(?:第[一二三四五六七八九十百零〇0-9]{1,4}[届次期季场站]?|首[届次期场站批]|[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}次|[12][0-9]{3}(?:-[12][0-9]{3})?年(?:度)?)$");
    private static final Pattern BYLINE = Pattern.compile("记者|通讯员|实习生|来源| ");

    private final Reading reading;
    private final Regions regions;
    private final NameSpans organizations;
    private final NameSpans people;
    private final EventNameWords words;

    EventNameStart(Reading reading, Regions regions, NameSpans organizations, NameSpans people) {
        this.reading = reading;
        this.regions = regions;
        this.organizations = organizations;
        this.people = people;
        this.words = new EventNameWords(reading);
    }

    /** The beginning of the name whose head starts at {@code head}; {@code head} when the head is all of it. */
    int before(int head) {
        int at = head;
        while (at > 0 && head - at < MAX_LENGTH) {
            int word = startOfWord(at);
            if (word < 0) {
                break;
            }
            at = word;
        }
        return trimmed(at, head);
    }

    /** Where the word that ends at {@code at} begins, if it can belong to the name; -1 if not. */
    private int startOfWord(int at) {
        char last = reading.at(at - 1);
        return switch (last) {
            case '”' -> opening(at - 1, '“');
            case '》' -> opening(at - 1, '《');
            case '）' -> opening(at - 1, '（');
            case '-', '·' -> at - 1;
            case '—' -> startOfDash(at);
            default -> reading.isStop(at - 1) || last == ' ' ? -1 : startOfPlainWord(at);
        };
    }

    /** A dash joins a slogan or an event with what follows. */
    private int startOfDash(int at) {
        int dash = at - (reading.at(at - 2) == '—' ? 2 : 1);
        return reading.at(dash - 1) == '”' || reading.hits().endingAt(WordList.EVENT_HEADS, dash) != null ? dash : -1;
    }

    private int startOfPlainWord(int at) {
        Matcher ordinal = ORDINAL_BEFORE.matcher(reading.substring(Math.max(0, at - 10), at));
        if (ordinal.find()) {
            return at - (ordinal.end() - ordinal.start());
        }
        Span organization = organizations.endingAt(at);
        if (organization != null) {
            return organization.start();
        }
        if (people.endingAt(at) != null) {
            return -1;
        }
        Term division = reading.hits().endingAt(WordList.DIVISIONS, at);
        if (division != null && (division.end() - division.start() > 2 || reading.isBoundary(division.start()))) {
            return division.start();
        }
        Term stop = reading.hits().endingAt(WordList.EVENT_STOPS, at);
        boolean suffixed = SUFFIX.indexOf(reading.at(at)) >= 0;
        if (stop != null && !suffixed && reading.isBoundary(stop.start())) {
            return -1;
        }
        if (reading.precedes(at, "启动") && reading.at(at) == '“') {
            return -1;
        }
        Token token = reading.tokenAt(at - 1);
        return token != null && words.mayStand(token, at) ? token.start() : -1;
    }

    /** Where the quotation or bracket opens that closes at {@code close}; -1 for a byline's, and for none. */
    private int opening(int close, char open) {
        for (int i = close - 1; i >= 0 && close - i <= MAX_QUOTE; i--) {
            if (reading.at(i) == open) {
                boolean byline = open == '（'
                        && BYLINE.matcher(reading.substring(i, close)).find();
                return byline ? -1 : i;
            }
            if ("\n。；".indexOf(reading.at(i)) >= 0 || reading.at(i) == reading.at(close)) {
                return -1;
            }
        }
        return -1;
    }

    /** Without words at its beginning that no name begins with. */
    private int trimmed(int from, int head) {
        int at = from;
        while (at < head) {
            Token token = reading.tokenAt(at);
            if (token == null || organizations.startingAt(at) != null || regions.startingAt(at) != null) {
                return at;
            }
            if (words.mayBegin(reading.substring(at, Math.min(token.end(), head)), at)) {
                return at;
            }
            at = Math.max(token.end(), at + 1);
        }
        return Math.min(at, head);
    }
}
