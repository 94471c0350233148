package org.uniongraph.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uniongraph.model.ArticleId;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.UnionLevel;

/** What the workloads ask about: drawn with the skew of the graph, from what is in it. */
public final class Parameters {
    private static final int SETS = 256;

    private final World world;
    private final List<String> articles = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Set<EntityId> hosts = new LinkedHashSet<>();
    private final Set<EntityId> upper = new LinkedHashSet<>();
    private final Set<EntityId> guests = new LinkedHashSet<>();

    Parameters(World world) {
        this.world = world;
    }

    void saw(ArticleId article) {
        articles.add(article.value());
    }

    void saw(Occasion occasion) {
        events.add(occasion.id().value());
        occasion.guests().forEach(person -> guests.add(person.id()));
        for (Body host : occasion.hosts()) {
            hosts.add(host.id());
            for (Body above = host.parent(); above != null; above = above.parent()) {
                if (above.level() != UnionLevel.NATIONAL) {
                    upper.add(above.id());
                }
            }
        }
    }

    /** For each workload its parameter sets. */
    public Map<String, List<Map<String, Object>>> sets() {
        Draw draw = new Draw(77);
        List<String> unions = unions(hosts);
        List<String> parents = unions(upper);
        List<String> people = world.people().stream()
                .filter(person -> guests.contains(person.id()))
                .map(person -> person.id().value())
                .toList();
        List<String> provinces = world.bodies().general().stream()
                .filter(body -> body.level() == UnionLevel.PROVINCIAL && upper.contains(body.id()))
                .map(body -> body.id().value())
                .toList();
        Zipf byUnion = new Zipf(unions.size(), 0.85);
        Zipf byEvent = new Zipf(events.size(), 0.6);
        Zipf byPerson = new Zipf(people.size(), 0.75);
        Map<String, List<Map<String, Object>>> sets = new LinkedHashMap<>();
        for (int i = 0; i < SETS; i++) {
            int year = draw.number(2010, 2024);
            put(sets, "Q1", Map.of("union", draw.of(unions, byUnion)));
            put(sets, "Q2", Map.of("union", draw.of(unions, byUnion)));
            put(sets, "Q3", Map.of("event", draw.of(events, byEvent)));
            put(
                    sets,
                    "Q4",
                    Map.of(
                            "type",
                            draw.of(Kind.ALL).type().name(),
                            "from",
                            year + "-01-01",
                            "to",
                            year + 1 + "-12-31"));
            put(sets, "Q5", Map.of("article", draw.of(articles)));
            put(sets, "Q6", Map.of("union", draw.of(provinces), "from", year + "-01-01", "to", year + "-12-31"));
            put(sets, "Q7", Map.of("words", words(draw)));
            put(sets, "Q8", Map.of("person", draw.of(people, byPerson)));
            String one = draw.of(people);
            String other = draw.of(people);
            put(sets, "Q9", Map.of("from", one, "to", one.equals(other) ? people.getFirst() : other));
            put(sets, "Q10", Map.of("union", draw.of(parents)));
        }
        return sets;
    }

    private static void put(Map<String, List<Map<String, Object>>> sets, String workload, Map<String, Object> set) {
        sets.computeIfAbsent(workload, key -> new ArrayList<>()).add(set);
    }

    private List<String> unions(Set<EntityId> of) {
        return world.unions().stream()
                .map(Body::id)
                .filter(of::contains)
                .map(EntityId::value)
                .toList();
    }

    private static String words(Draw draw) {
        String topic = draw.of(Words.TOPICS);
        return draw.chance(0.5) ? topic : topic + " " + draw.of(Kind.ALL).noun();
    }
}
