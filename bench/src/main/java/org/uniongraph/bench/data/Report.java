package org.uniongraph.bench.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.Origin;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.RelationType;

/** Writes one report of one event: sentences as newspapers have them, each with the facts that it states. */
final class Report {
    private final Draw draw;
    private final Occasion occasion;
    private final LocalDate published;
    private final Reporter reporter;
    private final boolean full;
    private final Draft draft = new Draft();
    private final Names names = new Names(draft);

    /** @param full whether it tells everything; otherwise what chance leaves */
    Report(Draw draw, Occasion occasion, LocalDate published, Reporter reporter, boolean full) {
        this.draw = draw;
        this.occasion = occasion;
        this.published = published;
        this.reporter = reporter;
        this.full = full;
    }

    Draft written() {
        headline();
        opening();
        subjects();
        guests();
        competitors();
        draft.endParagraph();
        filler();
        prizes();
        counts();
        surroundings();
        draft.endParagraph();
        byline();
        return draft;
    }

    private boolean tells() {
        return full || draw.chance(0.55);
    }

    private void headline() {
        names.body(host(), host().shortName());
        draft.say(verb());
        names.subject(occasion.subjects().getFirst());
        draft.say(noun());
        draft.endSentence("");
        draft.endParagraph();
    }

    private void opening() {
        String date = printedDate();
        draft.say(date == null ? "近日" : date).say("，");
        int clause = draft.mark();
        for (int i = 0; i < occasion.hosts().size(); i++) {
            draft.say(i == 0 ? "" : "、");
            Body body = occasion.hosts().get(i);
            names.body(body, full || draw.chance(0.7) ? body.name() : body.shortName());
        }
        draft.say(occasion.hosts().size() > 1 ? "联合在" : "在");
        int place = draft.mark() - 1;
        names.site(occasion.venue());
        draft.say(verb());
        names.occasion(occasion, date, published);
        for (Body body : occasion.hosts()) {
            String role = body == host() ? "HOST" : "CO_HOST";
            relate(RelationType.ORGANIZED, body.id(), occasion.id(), role, clause, Rules.HOST);
        }
        relate(RelationType.HELD_AT, occasion.id(), occasion.venue().id(), null, place, Rules.VENUE);
        draft.endSentence("。");
    }

    private void subjects() {
        int clause = draft.mark();
        draft.say("活动以");
        for (int i = 0; i < occasion.subjects().size(); i++) {
            draft.say(i == 0 ? "" : "和");
            names.subject(occasion.subjects().get(i));
        }
        draft.say("为主题");
        for (Subject subject : occasion.subjects()) {
            relate(RelationType.ABOUT, occasion.id(), subject.id(), null, clause, Rules.TOPIC);
        }
        Occasion season = occasion.season();
        if (season != null && tells()) {
            draft.say("，");
            int part = draft.mark();
            draft.say("是");
            names.occasion(season, season.start() == null ? null : phrase(season.start()), published);
            draft.say("的系列活动之一");
            relate(RelationType.PART_OF, occasion.id(), season.id(), null, part, Rules.PART);
        }
        draft.endSentence("。");
    }

    private void guests() {
        List<Person> present =
                occasion.guests().stream().filter(person -> tells()).toList();
        if (present.isEmpty()) {
            return;
        }
        int clause = draft.mark();
        for (Person person : present) {
            draft.say(person == present.getFirst() ? "" : "，");
            introduce(person);
        }
        draft.say(present.size() > 1 ? "等出席活动" : "出席活动");
        for (Person person : present) {
            String role = person == occasion.guests().getFirst() ? "SPEAKER" : "GUEST";
            relate(RelationType.PARTICIPATED_IN, person.id(), occasion.id(), role, clause, Rules.GUEST);
        }
        draft.endSentence("。");
    }

    private void introduce(Person person) {
        int words = draft.mark();
        Body organization = person.organization();
        names.body(organization, draw.chance(0.6) ? organization.name() : organization.shortName());
        draft.say(person.title());
        names.person(person);
        Claim post = new Claim.Relation(
                RelationType.HOLDS_POSITION, person.id(), organization.id(), null, person.title(), null, null, null);
        draft.state(post, words, Rules.POST);
    }

    private void competitors() {
        for (Body body : occasion.competitors()) {
            if (tells()) {
                int clause = draft.mark();
                names.body(body, body.shortName());
                draft.say("组队参加比赛");
                relate(RelationType.PARTICIPATED_IN, body.id(), occasion.id(), "COMPETITOR", clause, Rules.COMPETITOR);
                draft.endSentence("。");
            }
        }
    }

    private void filler() {
        for (int i = draw.number(1, 3); i > 0; i--) {
            draft.say(draw.of(Words.FILLERS));
            draft.endSentence("。");
        }
    }

    private void prizes() {
        for (Occasion.Prize prize : occasion.prizes()) {
            if (tells()) {
                int clause = draft.mark();
                introduce(prize.winner());
                draft.say("获得" + prize.award());
                Claim won = new Claim.Relation(
                        RelationType.WON, prize.winner().id(), occasion.id(), null, null, prize.award(), null, null);
                draft.state(won, clause, Rules.PRIZE);
                draft.endSentence("。");
            }
        }
    }

    private void counts() {
        for (Occasion.Count count : occasion.counts()) {
            if (tells()) {
                int clause = draft.mark();
                draft.say(count.verb() + count.value() + (count.approximate() ? "余" : "") + count.unit()
                        + count.counted() + "参加");
                FigureMeasure measure = count.unit().equals("家") ? FigureMeasure.UNITS : FigureMeasure.PARTICIPANTS;
                draft.state(
                        new Claim.Figure(
                                occasion.id(),
                                measure,
                                BigDecimal.valueOf(count.value()),
                                count.unit(),
                                count.approximate(),
                                count.counted()),
                        clause,
                        Rules.FIGURE);
                draft.endSentence("。");
            }
        }
    }

    private void surroundings() {
        Site venue = occasion.venue();
        for (Site site = venue; site.within() != null && draw.chance(0.4); site = site.within()) {
            int clause = draft.mark();
            names.site(site);
            draft.say("位于");
            names.site(site.within());
            relate(RelationType.LOCATED_IN, site.id(), site.within().id(), null, clause, Rules.LOCATION);
            draft.endSentence("。");
        }
        for (Body body : occasion.hosts()) {
            Body employer = body.employer();
            if (employer != null && tells()) {
                seat(body, employer);
            }
        }
    }

    private void seat(Body union, Body employer) {
        Body parent = Objects.requireNonNull(union.parent());
        int clause = draft.mark();
        names.body(union, union.name());
        draft.say("是");
        names.body(employer, employer.name());
        draft.say("的工会");
        relate(RelationType.UNION_OF, union.id(), employer.id(), null, clause, Rules.UNION_OF);
        draft.say("，隶属于");
        names.body(parent, parent.name());
        relate(RelationType.SUBORDINATE_TO, union.id(), parent.id(), null, clause, Rules.SUBORDINATE);
        draft.endSentence("。");
    }

    private void byline() {
        draft.say("（本报记者 ");
        int words = draft.mark();
        names.reporter(reporter);
        draft.state(new Claim.Authorship(reporter.id(), AuthorRole.REPORTER), words, Rules.BYLINE);
        draft.endSentence("）");
    }

    private void relate(RelationType type, EntityId from, EntityId to, @Nullable String role, int mark, Origin origin) {
        draft.state(new Claim.Relation(type, from, to, role, null, null, null, null), mark, origin);
    }

    private Body host() {
        return occasion.hosts().getFirst();
    }

    private String verb() {
        return kind().verb();
    }

    private String noun() {
        return kind().noun();
    }

    private Kind kind() {
        return Kind.ALL.stream()
                .filter(kind -> kind.type() == occasion.type())
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String printedDate() {
        return occasion.start() == null ? null : phrase(occasion.start());
    }

    private static String phrase(PartialDate date) {
        LocalDate day = date.earliest();
        String month = day.getYear() + "年" + day.getMonthValue() + "月";
        return switch (date.precision()) {
            case DAY -> month + day.getDayOfMonth() + "日";
            case MONTH -> month;
            case YEAR -> day.getYear() + "年";
        };
    }
}
