package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Finds where somebody works whose post doesn't say it whole: 院长 is of the hospital named before, 护理部 a part of it. */
final class Workplaces {
    /** Posts of which each sort of organisation has one, and how its name ends. */
    private record Headship(Pattern title, Pattern name) {
        Headship(String title, String name) {
            this(Pattern.compile(title), Pattern.compile(name));
        }
    }

    private static final List<Headship> HEADSHIPS = List.of(
            new Headship("(?:常务)?副?院长", ".*院"),
            new Headship("(?:常务)?副?校长", ".*(?:大学|学院|学校|中学|小学|党校|中专)"),
            new Headship("副?厂长", ".*厂"),
            new Headship("副?矿长", ".*矿(?:业公司)?"),
            new Headship("副?行长", ".*行"),
            new Headship("副?台长", ".*台"),
            new Headship("副?馆长", ".*馆"),
            new Headship("副?社长", ".*社"),
            new Headship("副?董事长|(?:常务)?副?总经理|副?总裁|财务总监|总会计师|总工程师", ".*(?:公司|集团|厂|银行)"));

    private final Reading reading;
    private final Draft draft;
    private final Map<Span, DraftEntity> organizations;
    private final Map<String, DraftEntity> units = new HashMap<>();

    Workplaces(Reading reading, Draft draft, Map<Span, DraftEntity> organizations) {
        this.reading = reading;
        this.draft = draft;
        this.organizations = organizations;
    }

    /**
     * The organisation of a post that names none, when the post or its unit tells which of those named before it is.
     */
    Optional<DraftEntity> implied(Post post) {
        int place = post.span().start();
        if (post.unit() != null) {
            return institution(place);
        }
        String title = post.title().substring(post.title().lastIndexOf('、') + 1);
        return HEADSHIPS.stream()
                .filter(headship -> headship.title().matcher(title).matches())
                .findFirst()
                .flatMap(headship -> lastNamed(headship.name(), place));
    }

    private Optional<DraftEntity> lastNamed(Pattern name, int place) {
        return organizations.entrySet().stream()
                .filter(e -> e.getKey().end() <= place
                        && name.matcher(e.getValue().name).matches())
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** The enterprise or institution that the text has named most before {@code place}. */
    private Optional<DraftEntity> institution(int place) {
        return organizations.values().stream()
                .distinct()
                .filter(entity ->
                        entity.kind == OrganizationKind.ENTERPRISE || entity.kind == OrganizationKind.INSTITUTION)
                .filter(entity -> entity.mentions.stream().anyMatch(mention -> mention.end() <= place))
                .max(Comparator.comparingInt(entity -> entity.mentions.size()));
    }

    /** The part of {@code organization} that {@code unit} names. */
    DraftEntity unit(DraftEntity organization, Span unit) {
        String name = organization.name + reading.of(unit);
        DraftEntity part = units.computeIfAbsent(
                name,
                _ -> draft.find(EntityType.ORGANIZATION, name)
                        .orElseGet(() -> draft.add(new DraftEntity(EntityType.ORGANIZATION, name, "unit-of-post"))));
        part.kind = organization.kind;
        part.level = organization.level;
        part.aliases.add(reading.of(unit));
        part.mention(unit);
        draft.relate(RelationType.SUBORDINATE_TO, part, organization, null, unit, "unit-of-post");
        return part;
    }
}
