package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundAuthor;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundFigure;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.Mention;
import org.uniongraph.model.RelationType;

/**
 * Joins what was found in the sections of one article. Entities of one type and name are one, with the attributes that
 * the first section gives them.
 */
final class JoinedSections {
    private record Named(EntityType type, String name) {}

    private record Ends(RelationType type, String from, String to) {}

    private final Map<Named, List<FoundEntity>> entities = new LinkedHashMap<>();
    private final Map<Named, String> ids = new HashMap<>();
    private final Set<Ends> related = new HashSet<>();
    private final List<FoundRelation> relations = new ArrayList<>();
    private final Set<FoundFigure> figures = new LinkedHashSet<>();
    private final Set<FoundAuthor> authors = new LinkedHashSet<>();

    private JoinedSections() {}

    /** @param sections in the order of the text */
    static Extraction of(List<Extraction> sections) {
        JoinedSections joined = new JoinedSections();
        sections.forEach(joined::add);
        return new Extraction(
                joined.entities.entrySet().stream()
                        .map(entity -> joined.one(entity.getKey(), entity.getValue()))
                        .toList(),
                joined.relations,
                List.copyOf(joined.figures),
                List.copyOf(joined.authors),
                List.of());
    }

    private void add(Extraction section) {
        Map<String, String> renamed = new HashMap<>();
        for (FoundEntity entity : section.entities()) {
            Named name =
                    new Named(entity.attributes().type(), entity.attributes().name());
            entities.computeIfAbsent(name, n -> new ArrayList<>()).add(entity);
            String id = ids.computeIfAbsent(name, n -> entity.localId().charAt(0) + "" + (ids.size() + 1));
            renamed.put(entity.localId(), id);
        }
        section.relations().stream().map(r -> renamed(r, renamed)).forEach(relation -> {
            boolean joins = !relation.from().equals(relation.to());
            if (joins && related.add(new Ends(relation.type(), relation.from(), relation.to()))) {
                relations.add(relation);
            }
        });
        section.figures().forEach(figure -> figures.add(renamed(figure, renamed)));
        section.authors()
                .forEach(author -> authors.add(
                        new FoundAuthor(of(renamed, author.person()), author.role(), author.quote(), author.origin())));
    }

    private FoundEntity one(Named name, List<FoundEntity> parts) {
        FoundEntity first = parts.getFirst();
        Attributes attributes = first.attributes();
        TreeSet<String> aliases = new TreeSet<>();
        TreeSet<Mention> mentions = new TreeSet<>();
        for (FoundEntity part : parts) {
            aliases.addAll(part.attributes().aliases());
            mentions.addAll(part.mentions());
        }
        EventTime time = parts.stream()
                .map(part -> part.attributes().time())
                .filter(t -> !t.equals(EventTime.UNKNOWN))
                .findFirst()
                .orElse(EventTime.UNKNOWN);
        return new FoundEntity(
                Objects.requireNonNull(ids.get(name)),
                new Attributes(
                        attributes.type(),
                        attributes.name(),
                        List.copyOf(aliases),
                        attributes.kind(),
                        attributes.level(),
                        attributes.eventType(),
                        attributes.theme(),
                        time),
                List.copyOf(mentions),
                first.quote(),
                first.origin());
    }

    private static FoundRelation renamed(FoundRelation relation, Map<String, String> renamed) {
        return new FoundRelation(
                relation.type(),
                of(renamed, relation.from()),
                of(renamed, relation.to()),
                relation.role(),
                relation.title(),
                relation.award(),
                relation.quote(),
                relation.origin());
    }

    private static FoundFigure renamed(FoundFigure figure, Map<String, String> renamed) {
        return new FoundFigure(
                of(renamed, figure.event()),
                figure.measure(),
                figure.value(),
                figure.unit(),
                figure.approximate(),
                figure.counted(),
                figure.quote(),
                figure.origin());
    }

    private static String of(Map<String, String> renamed, String id) {
        return Objects.requireNonNull(renamed.get(id));
    }
}
