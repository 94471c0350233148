package org.uniongraph.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uniongraph.model.PartialDate;

/** The properties of a projected relation: what tells it apart, and how well it is supported. */
final class LinkValues {
    private static final String COUNTED = "counted";

    private LinkValues() {}

    static Map<String, Object> of(Projected projected, Collection<Support> supports) {
        Map<String, Object> values = new HashMap<>(projected.values());
        if (values.get("validFrom") instanceof String from) {
            LocalDate day = new PartialDate(from).earliest();
            values.put("validFromDay", day);
        }
        if (values.get("validTo") instanceof String to) {
            LocalDate day = new PartialDate(to).latest();
            values.put("validToDay", day);
        }
        mostOften(supports, values);
        values.putAll(Evidence.summarise(supports));
        return values;
    }

    /** Articles count the same figure in different words (代表队, 球队); the most frequent ones stand. */
    private static void mostOften(Collection<Support> supports, Map<String, Object> values) {
        Map<String, Long> votes = supports.stream()
                .flatMap(support -> Stream.ofNullable((String) support.claim().get(COUNTED)))
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(entry -> values.put(COUNTED, entry.getKey()));
    }
}
