package org.uniongraph.bench.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.uniongraph.lexicon.Divisions;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;

/** Everything that events may involve, the most prominent of each sort first. */
final class World {
    private final Draw draw = new Draw(12);
    private final Scale scale;
    private final Bodies bodies;
    private final List<Body> unions;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Reporter>> reporters = new HashMap<>();
    private final Map<EntityId, Site> regions = new HashMap<>();
    private final List<Site> venues = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();

    World(Scale scale, Divisions divisions) {
        this.scale = scale;
        this.bodies = new Bodies(scale, divisions);
        this.unions = bodies.unions();
        settlePeople();
        employReporters();
        bodies.general().forEach(this::addRegion);
        buildVenues();
        nameSubjects();
    }

    Scale scale() {
        return scale;
    }

    Bodies bodies() {
        return bodies;
    }

    List<Body> unions() {
        return unions;
    }

    List<Person> people() {
        return people;
    }

    List<Reporter> reportersOf(String outlet) {
        return Objects.requireNonNull(reporters.get(outlet), outlet);
    }

    List<Site> venues() {
        return venues;
    }

    List<Subject> subjects() {
        return subjects;
    }

    private void settlePeople() {
        Zipf large = new Zipf(unions.size(), 0.6);
        List<Body> employers = bodies.employers();
        Set<EntityId> known = new HashSet<>();
        while (people.size() < scale.people()) {
            boolean official = draw.chance(0.6);
            Body organization = official ? draw.of(unions, large) : draw.of(employers);
            String name = name();
            EntityId id = EntityId.of(
                    EntityType.PERSON, List.of(name, organization.id().value()));
            if (known.add(id)) {
                String title = draw.of(official ? Words.TITLES : Words.COMPANY_TITLES);
                people.add(new Person(id, name, organization, title));
            }
        }
    }

    private void employReporters() {
        for (int i = 0; i < scale.reporters(); i++) {
            String outlet = Words.OUTLETS.get(i % Words.OUTLETS.size());
            String name = name();
            EntityId id = EntityId.of(EntityType.PERSON, List.of(name, "author", outlet));
            reporters.computeIfAbsent(outlet, key -> new ArrayList<>()).add(new Reporter(id, name, outlet));
        }
    }

    private void addRegion(Body union) {
        if (union.division() == null) {
            return;
        }
        Site above = union.parent() == null ? null : regions.get(union.parent().id());
        String name = union.division().name();
        List<String> identity =
                above == null ? List.of(name) : List.of(name, above.id().value());
        regions.put(union.id(), new Site(EntityId.of(EntityType.PLACE, identity), name, above));
    }

    private void buildVenues() {
        List<Body> seats = bodies.general().stream()
                .filter(body -> body.division() != null)
                .limit(scale.venues())
                .toList();
        Set<String> names = new HashSet<>();
        while (venues.size() < scale.venues()) {
            Body seat = draw.of(seats);
            String region = Objects.requireNonNull(seat.division()).name();
            String name = region + (draw.chance(0.5) ? draw.letters(Words.PROPER, 2) : "") + draw.of(Words.VENUES);
            if (names.add(name)) {
                Site within = Objects.requireNonNull(regions.get(seat.id()));
                List<String> identity = List.of(name, within.id().value());
                venues.add(new Site(EntityId.of(EntityType.PLACE, identity), name, within));
            }
        }
    }

    private void nameSubjects() {
        for (int i = 0; i < scale.topics(); i++) {
            String topic = Words.TOPICS.get(i % Words.TOPICS.size());
            int round = i / Words.TOPICS.size();
            String name = round == 0 ? topic : Words.INDUSTRIES.get(round - 1) + "行业" + topic;
            subjects.add(new Subject(EntityId.of(EntityType.TOPIC, List.of(name)), name));
        }
    }

    private String name() {
        return draw.of(Words.SURNAMES) + draw.letters(Words.GIVEN, draw.number(1, 2));
    }
}
