package org.uniongraph.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EventType;

/** Tells whether a name can be that of an event known by another: 市职工技能大赛 and 第三届全市职工技能大赛. */
final class EventLikeness {
    /** How alike two names of one event are; tuned on the development articles. */
    private static final double ALIKE = 0.72;

    private static final Pattern MARKS = Pattern.compile("[“”《》‘’—·，、\\s-]");

    private final Reading reading;
    /** The cores of names, each made once. */
    private final Map<String, String> cores = new HashMap<>();

    EventLikeness(Reading reading) {
        this.reading = reading;
    }

    /** A name without its marks. */
    static String core(String name) {
        return MARKS.matcher(name).replaceAll("");
    }

    /** Whether {@code name} says the same as the name of {@code event}; a stage or ceremony is not its whole. */
    boolean isSame(EventName name, DraftEntity event) {
        String head = name.headIn(reading);
        boolean staged = EventWholes.isStage(event.name) != EventWholes.isStage(head)
                || (event.eventType == EventType.CEREMONY) != (name.type() == EventType.CEREMONY);
        boolean sameHead = event.eventType == name.type() || head.equals("活动") || event.name.endsWith(head);
        if (staged || !sameHead) {
            return false;
        }
        String core = core(reading.of(name.span()));
        String other = cores.computeIfAbsent(event.name, EventLikeness::core);
        return other.contains(core) || Likeness.of(core, other) >= ALIKE;
    }

    /** Whether a mere word for a sort of event, such as 大赛, can mean {@code event}. */
    boolean mayMean(EventName name, DraftEntity event) {
        String head = name.headIn(reading);
        boolean contests = isContest(name.type()) && isContest(event.eventType);
        boolean meeting = name.type() == EventType.MEETING && event.eventType == EventType.CEREMONY;
        return head.equals("活动") || head.equals("行动") || name.type() == event.eventType || contests || meeting;
    }

    private static boolean isContest(@Nullable EventType type) {
        return type == EventType.COMPETITION || type == EventType.SPORTS;
    }
}
