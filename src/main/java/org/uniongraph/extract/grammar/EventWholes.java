package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EventType;
import org.uniongraph.model.Span;

/** Finds what a stage or ceremony belongs to by its own name: 第一届职工技能大赛|决赛, “送清凉”活动|启动仪式. */
final class EventWholes {
    private static final Pattern STAGES = Pattern.compile(".*(?:决赛|复赛|初赛|预赛|选拔赛|半决赛|总决赛)");

    /** How far before the head of the part, or before 暨, the whole's head may end. */
    private static final int BEFORE_HEAD = 4;

    private static final int BEFORE_AND = 10;

    /** 大赛|船舶焊接项目|决赛: what a part is of, between the whole's head and its own. */
    private static final Pattern FIELD = Pattern.compile("[^，。、“”]{1,12}?(?:项目|赛项|工种|专业|组别?|赛区|赛道|分赛|专项)");

    private static final int MAX_FIELD = 14;

    /** 宣讲活动攀枝花|专场, 专项行动内蒙古|站活动: of an event that goes from place to place. */
    private static final Pattern ONE_OF_SERIES = Pattern.compile(".专场(?:活动)?|站活动");

    private final Reading reading;

    EventWholes(Reading reading) {
        this.reading = reading;
    }

    /** Whether an event's name, or the head of one, says that it is a stage of another. */
    static boolean isStage(String name) {
        return STAGES.matcher(name).matches();
    }

    /** Whether an event's name says that it is one of many in other places. */
    static boolean isOneOfSeries(String name) {
        return name.endsWith("专场") || name.endsWith("站活动") || name.endsWith("专场活动");
    }

    /** The events that {@code name} names as its wholes. 甲大赛暨乙大赛 is one; of 甲竞赛授旗暨乙活动 each half names its own. */
    List<EventName> of(EventName name) {
        if (name.kind() != EventName.Kind.NAMED) {
            return List.of();
        }
        List<EventName> wholes = new ArrayList<>();
        int start = name.span().start();
        int and = reading.text().indexOf('暨', start, name.head());
        Term ceremony = and > start ? reading.hits().endingAt(WordList.EVENT_HEADS, and) : null;
        if (ceremony != null && EventNames.typeOf(ceremony) == EventType.CEREMONY) {
            whole(name, start, ceremony.start(), BEFORE_HEAD).ifPresent(wholes::add);
        }
        String between =
                reading.substring(Math.max(start, name.head() - 1), name.span().end());
        if (ONE_OF_SERIES.matcher(between).matches()) {
            whole(name, start, name.head() - 1, MAX_FIELD).ifPresent(wholes::add);
            return wholes;
        }
        if (name.type() != EventType.CEREMONY && !isStage(name.headIn(reading))) {
            return wholes;
        }
        if (and > start && reading.hits().endingAt(WordList.EVENT_HEADS, and) == null) {
            Optional<EventName> first = whole(name, start, and, BEFORE_AND);
            first.ifPresent(wholes::add);
            start = first.isPresent() ? and + 1 : start;
        }
        whole(name, start, name.head(), BEFORE_HEAD).ifPresent(wholes::add);
        return wholes;
    }

    /**
     * The event named between {@code start} and {@code end}, when at most {@code rest} letters stand behind its head.
     */
    private Optional<EventName> whole(EventName part, int start, int end, int rest) {
        for (int at = end; at >= end - Math.max(rest, MAX_FIELD) && at > start + 3; at--) {
            Term head = reading.hits().endingAt(WordList.EVENT_HEADS, at);
            boolean near = at >= end - rest && reading.at(at) != '的'
                    || FIELD.matcher(reading.substring(at, end)).matches();
            if (near
                    && head != null
                    && !EventNames.isOfOther(reading, at)
                    && EventNames.typeOf(head) != EventType.CEREMONY
                    && head.start() > start + 1) {
                return Optional.of(new EventName(
                        new Span(start, reading.at(at) == '”' ? at + 1 : at),
                        head.start(),
                        EventNames.typeOf(head),
                        EventName.Kind.NAMED,
                        part.theme(),
                        part.possessor(),
                        part.score() + 0.1));
            }
        }
        return Optional.empty();
    }
}
