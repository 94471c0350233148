package org.uniongraph.extract.grammar;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Whom an article names without saying that he only spoke to the reporter took part in what it reports. */
final class Presence {
    /** Words by which a person is quoted, which doesn't tell that he was there. */
    private static final Pattern QUOTED =
            Pattern.compile("^[^，。；]{0,10}?(?:介绍|表示|说|告诉|认为|坦言|指出|希望|感慨|称|强调|要求|感叹|回忆|透露|解释|道：|谈起|提起|直言)");

    private static final Set<RelationType> AT_EVENT =
            Set.of(RelationType.PARTICIPATED_IN, RelationType.WON, RelationType.ORGANIZED);

    private final Reading reading;
    private final Draft draft;
    private final Events events;

    Presence(Reading reading, Draft draft, Events events) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
    }

    void add(Map<PersonMention, DraftEntity> persons) {
        Set<DraftEntity> placed = draft.relations().stream()
                .filter(r -> AT_EVENT.contains(r.type()))
                .map(DraftRelation::from)
                .collect(Collectors.toSet());
        Set<DraftEntity> quoted = persons.entrySet().stream()
                .filter(e -> QUOTED.matcher(after(e.getKey().name())).find())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        persons.forEach((mention, person) -> {
            if (!placed.contains(person) && !quoted.contains(person) && !isByline(mention)) {
                placed.add(person);
                events.sceneAt(mention.name().start())
                        .ifPresent(event -> draft.relate(
                                RelationType.PARTICIPATED_IN,
                                person,
                                event,
                                null,
                                events.clauseAround(mention.phrase()),
                                "present"));
            }
        });
    }

    private String after(Span name) {
        return reading.substring(name.end(), name.end() + 24);
    }

    /** 记者 张三, （通讯员 李四）, 王五 摄. */
    private boolean isByline(PersonMention mention) {
        int start = mention.name().start();
        String before = reading.substring(start - 12, start);
        String after = reading.substring(mention.name().end(), mention.name().end() + 6);
        boolean reporter =
                before.matches("(?s).*(?:记者|通讯员|实习生|作者|摄影|文|图|编辑)[^。\\n]{0,8}") && !before.matches("(?s).*告诉.*");
        return reporter
                || after.matches("(?s) ?(?:摄|文|图|报道|供图)[^。]*.*")
                || reading.sentences().isEmpty();
    }
}
