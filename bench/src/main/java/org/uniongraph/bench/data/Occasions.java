package org.uniongraph.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventType;
import org.uniongraph.model.PartialDate;

/** Makes the events one by one. */
final class Occasions {
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    /** To the end of 2025. */
    private static final int DAYS = 5_843;

    /**
     * Exponents near those of links in newspaper corpora: a few unions and venues take part in a large share of events.
     */
    private static final double UNIONS = 0.85, PEOPLE = 0.75, VENUES = 0.75, SUBJECTS = 0.7, KINDS = 0.6;

    private final Draw draw = new Draw(13);
    private final World world;
    private final Zipf unions, people, venues, subjects, authorities, kinds;
    private final List<Occasion> seasons = new ArrayList<>();
    private final Set<EntityId> known = new HashSet<>();

    Occasions(World world) {
        this.world = world;
        this.unions = new Zipf(world.unions().size(), UNIONS);
        this.people = new Zipf(world.people().size(), PEOPLE);
        this.venues = new Zipf(world.venues().size(), VENUES);
        this.subjects = new Zipf(world.subjects().size(), SUBJECTS);
        this.authorities = new Zipf(world.bodies().authorities().size(), UNIONS);
        this.kinds = new Zipf(Kind.ALL.size(), KINDS);
    }

    List<Occasion> seasons() {
        return seasons;
    }

    Occasion next() {
        boolean large = seasons.size() < world.scale().seasons();
        while (true) {
            Occasion next = occasion(large);
            if (known.add(next.id())) {
                if (large) {
                    seasons.add(next);
                }
                return next;
            }
        }
    }

    private Occasion occasion(boolean large) {
        Kind kind = draw.of(Kind.ALL, kinds);
        LocalDate day = FIRST_DAY.plusDays(draw.number(0, DAYS - 1));
        PartialDate start = start(day);
        PartialDate end = end(start, day);
        List<Body> hosts = hosts();
        List<Subject> about = draw.several(world.subjects(), subjects, draw.number(1, 2));
        Occasion season = large || !draw.chance(0.08) ? null : draw.of(seasons);
        String name = name(kind, day, hosts.getFirst(), about.getFirst(), large);
        List<String> identity = List.of(name, hosts.getFirst().id().value(), day.toString());
        return new Occasion(
                EntityId.of(EntityType.EVENT, identity),
                name,
                kind.type(),
                day,
                start,
                end,
                hosts,
                competitors(kind, hosts),
                draw.several(world.people(), people, draw.number(0, 5)),
                prizes(kind),
                draw.of(world.venues(), venues),
                about,
                counts(kind),
                season);
    }

    private @Nullable PartialDate start(LocalDate day) {
        if (draw.chance(0.05)) {
            return null;
        }
        return new PartialDate(draw.chance(0.06) ? day.toString().substring(0, 7) : day.toString());
    }

    private @Nullable PartialDate end(@Nullable PartialDate start, LocalDate day) {
        boolean several = draw.chance(0.15);
        int days = draw.number(1, 6);
        boolean dated = start != null && start.value().equals(day.toString());
        return several && dated ? new PartialDate(day.plusDays(days).toString()) : null;
    }

    private List<Body> hosts() {
        List<Body> hosts = new ArrayList<>(draw.several(world.unions(), unions, draw.chance(0.25) ? 2 : 1));
        if (draw.chance(0.12)) {
            hosts.add(draw.of(world.bodies().authorities(), authorities));
        }
        return hosts;
    }

    private static String name(Kind kind, LocalDate day, Body host, Subject subject, boolean large) {
        String region = host.division() == null ? host.name() : host.division().name();
        return (large ? "第" + (day.getYear() - 2009) + "届" : day.getYear() + "年")
                + region
                + subject.name()
                + kind.noun();
    }

    private List<Body> competitors(Kind kind, List<Body> hosts) {
        boolean contest = kind.type() == EventType.COMPETITION || kind.type() == EventType.SPORTS;
        int wanted = contest ? draw.number(1, 4) : 0;
        return draw.several(world.unions(), unions, wanted).stream()
                .filter(body -> !hosts.contains(body))
                .toList();
    }

    private List<Occasion.Prize> prizes(Kind kind) {
        boolean awarding = List.of(EventType.COMPETITION, EventType.SPORTS, EventType.CEREMONY)
                .contains(kind.type());
        int wanted = awarding ? draw.number(0, 3) : 0;
        return draw.several(world.people(), people, wanted).stream()
                .map(person -> new Occasion.Prize(person, draw.of(Words.AWARDS)))
                .toList();
    }

    private List<Occasion.Count> counts(Kind kind) {
        List<Occasion.Count> counts = new ArrayList<>();
        if (draw.chance(0.6)) {
            counts.add(new Occasion.Count("共有", 10 * draw.number(1, 300), "名", "职工", draw.chance(0.4)));
        }
        if (kind.type() == EventType.FAIR && draw.chance(0.8)) {
            counts.add(new Occasion.Count("共有", draw.number(10, 200), "家", "单位", false));
        }
        return counts;
    }
}
