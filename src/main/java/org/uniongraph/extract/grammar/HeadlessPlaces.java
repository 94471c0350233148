package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.model.Span;

/** Finds the names of places that no head tells, between 在 and the word for what was held there: 在|金色时光音乐茶座|举行. */
final class HeadlessPlaces {
    private static final Pattern HELD = Pattern.compile("在(?<name>[\\u4e00-\\u9fa5A-Za-z0-9·]{3,16}?)"
            + "(?:隆重|正式|顺利|成功|圆满|盛大|同步|如期)?(?:举行|举办|召开|开幕|闭幕|启动|开赛|开班|落幕|上演|揭牌|启幕|开营|开锣|鸣锣)");

    /** How a name ends that is none of a place's. */
    private static final Pattern NO_PLACE =
            Pattern.compile(".*(?:期间|线上|线下|当地|各地|现场|基层|内|外|上|下|前|后|中|里|间|时|际|起|地|处|城区|市区|全国|全省|全市|本市|省内|家中|们)");

    private final Reading reading;
    private final NameSpans taken;

    HeadlessPlaces(Reading reading, NameSpans taken) {
        this.reading = reading;
        this.taken = taken;
    }

    List<Span> find() {
        List<Span> found = new ArrayList<>();
        Matcher held = HELD.matcher(reading.text());
        int from = 0;
        while (held.find(from)) {
            Span name = new Span(held.start("name"), held.end("name"));
            if (isName(name)) {
                found.add(name);
            }
            from = held.start() + 1;
        }
        return found;
    }

    private boolean isName(Span name) {
        if (!reading.isBoundary(name.start())
                || NO_PLACE.matcher(reading.of(name)).matches()) {
            return false;
        }
        boolean told = false;
        int at = name.start();
        while (at < name.end()) {
            Token token = reading.tokenAt(at);
            if (token == null
                    || taken.covers(at)
                    || token.end() > name.end()
                    || token.is("m")
                    || !NameWords.mayStandInName(reading, token)) {
                return false;
            }
            told |= reading.hits().startingAt(WordList.GENERIC_WORDS, at) == null;
            at = token.end();
        }
        return told && reading.hits().endingAt(WordList.EVENT_HEADS, name.end()) == null;
    }
}
