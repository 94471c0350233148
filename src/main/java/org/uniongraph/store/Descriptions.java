package org.uniongraph.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.PartialDate;
import org.uniongraph.search.SearchKeys;

/**
 * Makes one entity of all that is said of it. Each description of each text has one vote; what has most votes stands,
 * and ties go to the longer name or else the smaller value, so that the order of ingest never matters.
 */
final class Descriptions {
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);
    private static final List<String> TIME = List.of("start", "end", "dateText", "resolvedAgainst");

    private Descriptions() {}

    /** The entity's properties, id and instants aside. */
    static Map<String, Object> summarise(Collection<Support> supports) {
        Map<String, Object> values = new HashMap<>();
        String name = name(supports);
        List<String> aliases = aliases(supports, name);
        values.put("name", name);
        values.put("aliases", aliases);
        Map<String, Object> standing = electTuple(supports, List.of("kind", "level"));
        values.putAll(standing);
        electText(supports, "eventType", values);
        electText(supports, "theme", values);
        String type = type(supports, standing);
        values.put("type", type);
        values.putAll(SearchKeys.of(type, name, aliases).properties());
        values.putAll(time(supports));
        return values;
    }

    /**
     * A vote for an organisation's name counts for its fuller forms too: who says 海淀区总工会 has nothing against 北京市海淀区总工会.
     */
    private static String name(Collection<Support> supports) {
        Map<String, Long> votes = votes(supports, claim -> claim.get("name"));
        boolean regional = isOf(EntityType.ORGANIZATION, supports);
        Map<String, Long> counted = new TreeMap<>();
        votes.forEach((name, own) -> counted.put(
                name,
                votes.entrySet().stream()
                        .filter(other -> other.getKey().equals(name) || regional && name.endsWith(other.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum()));
        return winner(counted, Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static List<String> aliases(Collection<Support> supports, String name) {
        TreeSet<String> forms = new TreeSet<>();
        for (Support support : supports) {
            forms.add((String) Objects.requireNonNull(support.claim().get("name")));
            forms.addAll(Rows.list(support.claim(), "aliases"));
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    private static String type(Collection<Support> supports, Map<String, Object> standing) {
        String type = Rows.text(supports.iterator().next().claim(), "entityType");
        if (!type.equals(EntityType.ORGANIZATION.label())) {
            return type;
        }
        return "UNION".equals(standing.get("kind")) ? "Union" : "OtherOrganization";
    }

    private static Map<String, Object> time(Collection<Support> supports) {
        List<Support> dated =
                supports.stream().filter(s -> s.claim().containsKey("start")).toList();
        Map<String, Object> time = new HashMap<>(electTuple(dated.isEmpty() ? supports : dated, TIME));
        if (!isOf(EntityType.EVENT, supports)) {
            return time;
        }
        bounds(time, "start", "startsFrom", "startsTo");
        bounds(time, "end", "endsFrom", "endsTo");
        Object sort = Stream.of(time.get("startsFrom"), time.get("resolvedAgainst"), UNDATED)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        time.put("sortDate", sort);
        return time;
    }

    private static boolean isOf(EntityType type, Collection<Support> supports) {
        return type.label().equals(supports.iterator().next().claim().get("entityType"));
    }

    private static void bounds(Map<String, Object> time, String key, String from, String to) {
        if (time.get(key) instanceof String value) {
            PartialDate date = new PartialDate(value);
            time.put(from, date.earliest());
            time.put(to, date.latest());
        }
    }

    private static void electText(Collection<Support> supports, String key, Map<String, Object> values) {
        winner(votes(supports, claim -> claim.get(key)), Comparator.comparingInt(String::length))
                .ifPresent(value -> values.put(key, value));
    }

    private static Map<String, Long> votes(
            Collection<Support> supports, Function<Map<String, Object>, @Nullable Object> read) {
        return supports.stream()
                .flatMap(s -> Stream.ofNullable((String) read.apply(s.claim())))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static Optional<String> winner(Map<String, Long> votes, Comparator<String> tie) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, tie)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Object> electTuple(Collection<Support> supports, List<String> keys) {
        Map<Map<String, Object>, Long> votes =
                supports.stream().collect(Collectors.groupingBy(s -> restrict(s.claim(), keys), Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<Map<String, Object>, Long>comparingByValue()
                        .thenComparingInt(entry -> entry.getKey().size())
                        .thenComparing(entry -> new TreeMap<>(entry.getKey()).toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Map.of());
    }

    private static Map<String, Object> restrict(Map<String, Object> claim, List<String> keys) {
        Map<String, Object> part = new HashMap<>(claim);
        part.keySet().retainAll(keys);
        return part;
    }
}
