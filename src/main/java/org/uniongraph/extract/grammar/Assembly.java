package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundAuthor;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundFigure;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.extract.grammar.figures.Count;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.Mention;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Origin;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Turns a draft into an extraction: what nothing is said of is dropped, spans become those of the article's body. */
final class Assembly {
    private static final String EXTRACTOR = "grammar";

    private final ParsedArticle article;
    private final boolean first;
    private final PrintedWords words;
    private final Draft draft;
    private final Confidences confidences;
    private final Map<DraftEntity, String> ids = new LinkedHashMap<>();

    /** @param offset of the draft's spans in the mended text; at 0 the authors are found too */
    Assembly(ParsedArticle article, int offset, Draft draft, Confidences confidences) {
        this.article = article;
        this.first = offset == 0;
        this.words = new PrintedWords(article, offset);
        this.draft = draft;
        this.confidences = confidences;
    }

    Extraction extraction() {
        List<FoundEntity> entities = new ArrayList<>();
        for (DraftEntity entity : draft.entities()) {
            if (isKept(entity)) {
                String id = entity.type.label().substring(0, 1).toLowerCase(Locale.ROOT) + (ids.size() + 1);
                ids.put(entity, id);
                entities.add(found(id, entity));
            }
        }
        List<FoundAuthor> authors = first ? authors(entities) : List.of();
        List<FoundRelation> relations = draft.relations().stream()
                .filter(r -> ids.containsKey(r.from()) && ids.containsKey(r.to()))
                .filter(r -> !isImplied(r) && words.has(r.evidence()))
                .map(this::found)
                .toList();
        List<FoundFigure> figures = draft.figures().stream()
                .filter(figure -> ids.containsKey(figure.event())
                        && words.has(figure.count().clause()))
                .map(this::found)
                .toList();
        return new Extraction(entities, relations, figures, authors, List.of());
    }

    private boolean isKept(DraftEntity entity) {
        boolean policy = entity.kind == OrganizationKind.PARTY && !draft.touches(entity);
        return !policy
                && !entity.name.isBlank()
                && !printed(entity).isEmpty()
                && (entity.type != EntityType.PLACE || draft.touches(entity));
    }

    /** Winning and organising imply taking part. */
    private boolean isImplied(DraftRelation relation) {
        return relation.type() == RelationType.PARTICIPATED_IN
                && (draft.has(RelationType.WON, relation.from(), relation.to())
                        || draft.has(RelationType.ORGANIZED, relation.from(), relation.to()));
    }

    /** Its mentions, without those of which nothing stands in the body as it was printed. */
    private List<Span> printed(DraftEntity entity) {
        return Span.outermost(entity.mentions).stream().filter(words::has).toList();
    }

    private FoundEntity found(String id, DraftEntity entity) {
        List<Span> spans = printed(entity);
        List<Mention> mentions = spans.stream().map(words::mention).toList();
        String name = entity.name.strip();
        TreeSet<String> aliases = new TreeSet<>();
        entity.aliases.forEach(alias -> aliases.add(alias.strip()));
        aliases.removeAll(List.of(name, ""));
        Attributes attributes = new Attributes(
                entity.type,
                name,
                List.copyOf(aliases),
                entity.kind,
                entity.level,
                entity.eventType,
                entity.theme,
                entity.time);
        return new FoundEntity(id, attributes, mentions, words.quote(spans.getFirst()), origin(entity.rule));
    }

    private FoundRelation found(DraftRelation relation) {
        String detail = relation.detail();
        boolean role = relation.type() == RelationType.ORGANIZED || relation.type() == RelationType.PARTICIPATED_IN;
        return new FoundRelation(
                relation.type(),
                Objects.requireNonNull(ids.get(relation.from())),
                Objects.requireNonNull(ids.get(relation.to())),
                role ? detail : null,
                relation.type() == RelationType.HOLDS_POSITION ? detail : null,
                relation.type() == RelationType.WON ? detail : null,
                words.quote(relation.evidence()),
                new Origin(EXTRACTOR, relation.rule(), confidences.of(relation)));
    }

    private FoundFigure found(DraftFigure figure) {
        Count count = figure.count();
        return new FoundFigure(
                Objects.requireNonNull(ids.get(figure.event())),
                count.measure(),
                count.value(),
                count.unit(),
                count.approximate(),
                count.counted(),
                words.quote(count.clause()),
                new Origin(EXTRACTOR, figure.rule(), confidences.of(figure)));
    }

    private List<FoundAuthor> authors(List<FoundEntity> entities) {
        Map<String, String> people = new HashMap<>();
        ids.forEach((entity, id) -> {
            if (entity.type == EntityType.PERSON) {
                people.putIfAbsent(entity.name, id);
            }
        });
        return new Authors(words, origin("byline"), entities, people).of(article.bylines());
    }

    private Origin origin(String rule) {
        return new Origin(EXTRACTOR, rule, confidences.of(rule));
    }
}
