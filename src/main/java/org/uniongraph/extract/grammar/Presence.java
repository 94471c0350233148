package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.extract.grammar.text.Openings;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Whom an article names without saying that he only spoke to the reporter took part in what it reports. */
final class Presence {
    /** Words by which a person is quoted, which doesn't tell that he was there. */
    private static final Pattern QUOTED =
            Pattern.compile("^[^，。；]{0,10}?(?:介绍|表示|说|告诉|认为|坦言|指出|希望|感慨|称|强调|要求|感叹|回忆|透露|解释|道：|谈起|提起|直言)");

    private static final Openings PRIZES =
            Openings.of(Pattern.compile("前[三五六八]名|第[一二三]名|[一二三]等奖|[冠亚季]军|予以表彰|进行表彰|受到表彰|夺得|斩获|摘得|荣获|分获|包揽|纪录"));

    private static final Openings CHOSEN = Openings.of(Pattern.compile("当选|增补|选举[^，。]{0,20}为|获聘为"));

    private static final Set<RelationType> AT_EVENT =
            Set.of(RelationType.PARTICIPATED_IN, RelationType.WON, RelationType.ORGANIZED);

    private static final Set<OrganizationKind> ACTING = Set.of(
            OrganizationKind.ENTERPRISE,
            OrganizationKind.INSTITUTION,
            OrganizationKind.ASSOCIATION,
            OrganizationKind.TEAM,
            OrganizationKind.GOVERNMENT,
            OrganizationKind.UNION);

    private static final Pattern ACTS =
            Pattern.compile("^[^，。]{0,14}(?:表演|演出|演唱|朗诵|选送|派出|组队|参赛|登台|上台|展位|展台|带来|献上|认领|捐赠|报名|竞技|角逐|受训|学员|选手)");
    private static final Openings BACKGROUND =
            Openings.of(Pattern.compile("近年来|去年|今年以来|此前|据介绍|据了解|下一步|今后|截至|多年来|以来|曾|将继续|还将"));

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
        Set<DraftEntity> elected = draft.relations().stream()
                .filter(r -> r.rule().equals(Elections.RULE))
                .map(DraftRelation::from)
                .collect(Collectors.toSet());
        persons.forEach((mention, person) -> {
            boolean told = quoted.contains(person) || elected.contains(person) || isPrized(mention);
            boolean chosen = CHOSEN.areIn(reading.of(reading.clauseAround(mention.name())));
            if (!placed.contains(person) && !chosen && !told && !isByline(mention)) {
                placed.add(person);
                events.sceneAt(mention.name().start())
                        .ifPresent(event -> draft.relate(
                                RelationType.PARTICIPATED_IN,
                                person,
                                event,
                                null,
                                reading.clauseAround(mention.phrase()),
                                "present"));
            }
        });
    }

    /**
     * The same of organisations that a clause names on their own, not as somebody's workplace or where something is.
     */
    void addOrganizations(List<Chunk> chunks) {
        Set<DraftEntity> placed = draft.relations().stream()
                .filter(r -> AT_EVENT.contains(r.type()))
                .map(DraftRelation::from)
                .collect(Collectors.toSet());
        draft.relations().stream()
                .filter(r -> r.type() == RelationType.HELD_AT || r.type() == RelationType.UNION_OF)
                .map(DraftRelation::to)
                .forEach(placed::add);
        for (Chunk chunk : chunks) {
            DraftEntity organization = chunk.entity();
            if (chunk.letter() != Skeleton.ORGANIZATION
                    || placed.contains(organization)
                    || !ACTING.contains(Objects.requireNonNull(organization.kind))) {
                continue;
            }
            Span clause = reading.clauseAround(chunk.span());
            String rest = reading.substring(chunk.span().end(), clause.end());
            String sentence = reading.of(reading.sentenceAround(chunk.span()));
            if (ACTS.matcher(rest).find() && !BACKGROUND.areIn(sentence)) {
                placed.add(organization);
                events.focusAt(chunk.span().start())
                        .ifPresent(event -> draft.relate(
                                RelationType.PARTICIPATED_IN,
                                organization,
                                event,
                                null,
                                clause,
                                "present-organization"));
            }
        }
    }

    /** A name in a clause of winners, whom a rule knows or nobody does. */
    private boolean isPrized(PersonMention mention) {
        return PRIZES.areIn(reading.of(reading.clauseAround(mention.name())));
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
