package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.model.Span;

/** The mentions of people found so far, one for each place where a name starts. */
final class PersonMentions {
    private final Reading reading;
    private final PersonNames names;
    private final TreeMap<Integer, PersonMention> byStart = new TreeMap<>();

    PersonMentions(Reading reading, PersonNames names) {
        this.reading = reading;
        this.names = names;
    }

    boolean startAt(int start) {
        return byStart.containsKey(start);
    }

    /** Adds a mention, or replaces the one at its place that has fewer posts. */
    void add(Span name, List<Post> posts) {
        PersonMention known = byStart.get(name.start());
        if (known != null && known.posts().size() >= posts.size()) {
            return;
        }
        int start = posts.stream().mapToInt(post -> post.span().start()).min().orElse(name.start());
        byStart.put(name.start(), new PersonMention(name, new Span(start, name.end()), posts));
        names.know(reading.of(name));
    }

    /**
     * Adds all other places where a name that was found is printed, of names within each other the longest.
     *
     * @param taken where something else is named
     */
    void repeat(NameSpans taken) {
        List<String> all = byStart.values().stream()
                .map(mention -> reading.of(mention.name()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : all) {
            int at = reading.text().indexOf(name);
            while (at >= 0) {
                Span span = new Span(at, at + name.length());
                if (!overlap(span) && !taken.covers(at)) {
                    byStart.put(at, new PersonMention(span, span, List.of()));
                }
                at = reading.text().indexOf(name, span.end());
            }
        }
    }

    private boolean overlap(Span span) {
        Map.@Nullable Entry<Integer, PersonMention> before = byStart.floorEntry(span.end() - 1);
        return before != null && before.getValue().name().end() > span.start();
    }

    /** All in the order of the text. */
    List<PersonMention> all() {
        return List.copyOf(byStart.values());
    }
}
