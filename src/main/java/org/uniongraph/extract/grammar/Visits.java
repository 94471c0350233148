package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads lists of places that 等地 closes: whatever stands in them is a place, by whatever name. */
final class Visits {
    private static final Pattern LIST = Pattern.compile(
            "(?:走进|走入|来到|深入|前往|赶赴|奔赴|跑了|赴|到|在|参观了?|走访了?|慰问了?|走访慰问了?)(?:了)?(?<list>[^，。；：、]{1,16}(?:[、和][^，。；：、]{1,16}){1,12}?)等(?:多)?(?:地|处|[0-9一二三四五六七八九十]+[个处](?:地点|点位|场所|地方))");
    private static final Pattern NAMED = Pattern.compile("[\\u4e00-\\u9fa5A-Za-z0-9·]{3,14}");
    private static final Pattern UNNAMED =
            Pattern.compile(".*(?:辖区|各|一些|多家|等|商户|企业|单位|车间|班组|一线|现场|工地)$|.*[0-9]+[个家].*|辖区.*|各.*");

    /** How near before the verb 将 tells that it is yet to come. */
    private static final int NEAR = 6;

    /** How near behind the list an event is named that is held there: 在甲、乙等地举办讲座. */
    private static final int NEXT = 8;

    private static final Needs LIST_NEEDS = Needs.of(LIST);

    private final Reading reading;
    private final Draft draft;
    private final Events events;

    Visits(Reading reading, Draft draft, Events events) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
    }

    void read(Skeleton sentence) {
        Optional<DraftEntity> event = events.main();
        if (!sentence.meets(LIST_NEEDS)) {
            return;
        }
        Matcher matcher = LIST.matcher(sentence.text());
        while (event.isPresent() && matcher.find()) {
            if (sentence.text().lastIndexOf('将', matcher.start()) > Math.max(-1, matcher.start() - NEAR)) {
                continue;
            }
            DraftEntity held = sentence.events(matcher.end(), matcher.end() + NEXT)
                    .findFirst()
                    .orElse(event.get());
            int at = matcher.start("list");
            Span evidence = sentence.original(matcher.start(), matcher.end());
            for (String item : matcher.group("list").split("[、和]", -1)) {
                place(sentence, at, at + item.length())
                        .ifPresent(place ->
                                draft.relate(RelationType.HELD_AT, held, place, null, evidence, "venue-of-list"));
                at += item.length() + 1;
            }
        }
    }

    private Optional<DraftEntity> place(Skeleton sentence, int start, int end) {
        List<Chunk> chunks = sentence.chunks(start, end);
        if (!chunks.isEmpty()) {
            return Optional.of(chunks.getLast().entity());
        }
        Span span = sentence.original(start, end);
        String name = reading.of(span);
        if (!NAMED.matcher(name).matches() || UNNAMED.matcher(name).matches()) {
            return Optional.empty();
        }
        DraftEntity place = draft.find(EntityType.PLACE, name)
                .orElseGet(() -> draft.add(new DraftEntity(EntityType.PLACE, name, "place-of-list")));
        place.mention(span);
        return Optional.of(place);
    }
}
