package org.uniongraph.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EventType;

/** Tells whether a name can be that of an event known by another: 市职工技能大赛 and 第三届全市职工技能大赛. */
final class EventLikeness {
    /** How alike two names of one event are; tuned on the development articles. */
    private static final double ALIKE = 0.72;

    /** 全市|女职工读书月: no part of a name. */
    private static final Pattern WHOLE_REGION = Pattern.compile("^(?:全[国省市区县州旗]|本[省市区县])(?=.{4})");

    private static final Pattern MARKS = Pattern.compile("[“”《》‘’—·，、\\s-]");

    /** What is asked of an event's name. */
    private record Known(Core core, boolean stage) {
        static Known of(String name) {
            return new Known(Core.of(name), EventWholes.isStage(name));
        }
    }

    private record Core(String text, long letters) {
        static Core of(String name) {
            String text = WHOLE_REGION.matcher(core(name)).replaceFirst("");
            return new Core(text, Likeness.letters(text));
        }

        boolean isLike(Core other) {
            return other.text.contains(text)
                    || Likeness.atMost(text, letters, other.text, other.letters) >= ALIKE
                            && Likeness.of(text, other.text) >= ALIKE;
        }
    }

    private final Reading reading;
    /** By the name of the event. */
    private final Map<String, Known> known = new HashMap<>();

    EventLikeness(Reading reading) {
        this.reading = reading;
    }

    /** A name without its marks. */
    static String core(String name) {
        return MARKS.matcher(name).replaceAll("");
    }

    /**
     * Whether an event goes by a name that says the same as {@code name}; a stage or ceremony is not its whole. To be
     * asked of many events, so that nothing is made of the name or of an event's more than once.
     */
    Predicate<DraftEntity> sameAs(EventName name) {
        String head = name.headIn(reading);
        boolean stage = EventWholes.isStage(head);
        boolean ceremony = name.type() == EventType.CEREMONY;
        Core core = Core.of(reading.of(name.span()));
        return event -> {
            Known known = this.known.computeIfAbsent(event.name, Known::of);
            boolean staged = known.stage() != stage || (event.eventType == EventType.CEREMONY) != ceremony;
            boolean sameHead = event.eventType == name.type() || head.equals("活动") || event.name.endsWith(head);
            return !staged && sameHead && core.isLike(known.core());
        };
    }

    /** Whether a mere word for a sort of event, such as 大赛, can mean {@code event}. */
    boolean mayMean(EventName name, DraftEntity event) {
        String head = name.headIn(reading);
        boolean contests = isContest(name.type()) && isContest(event.eventType);
        boolean meeting = name.type() == EventType.MEETING && event.eventType == EventType.CEREMONY;
        boolean held = head.endsWith("会") && name.type() == EventType.MEETING && event.name.contains("会暨");
        return head.equals("活动") || head.equals("行动") || held || name.type() == event.eventType || contests || meeting;
    }

    private static boolean isContest(@Nullable EventType type) {
        return type == EventType.COMPETITION || type == EventType.SPORTS;
    }
}
