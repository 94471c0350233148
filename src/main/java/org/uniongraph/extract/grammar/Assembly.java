package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.uniongraph.article.Byline;
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
import org.uniongraph.model.Quote;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Turns a draft into an extraction: what nothing is said of is dropped, spans become those of the article's body. */
final class Assembly {
    private static final String EXTRACTOR = "grammar";

    private final ParsedArticle article;
    private final int offset;
    private final Draft draft;
    private final Confidences confidences;
    private final Map<DraftEntity, String> ids = new LinkedHashMap<>();

    /** @param offset of the draft's spans in the article's text */
    Assembly(ParsedArticle article, int offset, Draft draft, Confidences confidences) {
        this.article = article;
        this.confidences = confidences;
        this.offset = offset;
        this.draft = draft;
    }

    Extraction extraction() {
        List<FoundEntity> entities = new ArrayList<>();
        for (DraftEntity entity : draft.entities()) {
            if (isKept(entity)) {
                String id = entity.type.label().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + (ids.size() + 1);
                ids.put(entity, id);
                entities.add(found(id, entity));
            }
        }
        List<FoundAuthor> authors = offset == 0 ? authors(entities) : List.of();
        List<FoundRelation> relations = draft.relations().stream()
                .filter(r -> ids.containsKey(r.from()) && ids.containsKey(r.to()))
                .filter(r -> !isImplied(r) && original(r.evidence()).length() > 0)
                .map(this::found)
                .toList();
        List<FoundFigure> figures = draft.figures().stream()
                .filter(figure -> ids.containsKey(figure.event())
                        && original(figure.count().clause()).length() > 0)
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
        return Span.outermost(entity.mentions).stream()
                .filter(span -> original(span).length() > 0)
                .toList();
    }

    private FoundEntity found(String id, DraftEntity entity) {
        List<Span> spans = printed(entity);
        List<Mention> mentions = spans.stream().map(this::mention).toList();
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
        return new FoundEntity(id, attributes, mentions, quote(spans.getFirst()), origin(entity.rule));
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
                quote(relation.evidence()),
                new Origin(EXTRACTOR, relation.rule(), confidence(relation)));
    }

    /** No surer than its rule and both its ends, nor than others with an end that its evidence doesn't name. */
    private double confidence(DraftRelation relation) {
        double ends = Math.min(confidences.of(relation.from().rule), confidences.of(relation.to().rule));
        double sure = Math.min(ends, confidences.of(relation.rule()));
        boolean anchored = isNamed(relation.from(), relation.evidence()) && isNamed(relation.to(), relation.evidence());
        return anchored ? sure : Math.min(sure, confidences.of(Confidences.NO_ANCHOR));
    }

    private static boolean isNamed(DraftEntity entity, Span evidence) {
        return entity.mentions.stream().anyMatch(evidence::contains);
    }

    private FoundFigure found(DraftFigure figure) {
        Count count = figure.count();
        String rule = "figure-" + count.measure().name().toLowerCase(java.util.Locale.ROOT);
        return new FoundFigure(
                Objects.requireNonNull(ids.get(figure.event())),
                count.measure(),
                count.value(),
                count.unit(),
                count.approximate(),
                count.counted(),
                quote(count.clause()),
                new Origin(EXTRACTOR, rule, Math.min(confidences.of(rule), confidences.of(figure.event().rule))));
    }

    private List<FoundAuthor> authors(List<FoundEntity> entities) {
        List<FoundAuthor> authors = new ArrayList<>();
        Map<String, String> people = new HashMap<>();
        ids.forEach((entity, id) -> {
            if (entity.type == EntityType.PERSON) {
                people.putIfAbsent(entity.name, id);
            }
        });
        for (Byline byline : article.bylines()) {
            Quote quote = new Quote(
                    byline.span().of(article.article().body()),
                    byline.span(),
                    article.mended().sentenceAround(byline.span()));
            String id = people.get(byline.name());
            if (id == null) {
                id = "p" + (entities.size() + 1);
                entities.add(new FoundEntity(
                        id,
                        new Attributes(
                                EntityType.PERSON,
                                byline.name(),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                org.uniongraph.model.EventTime.UNKNOWN),
                        List.of(new Mention(quote.text(), quote.span())),
                        quote,
                        origin("byline")));
                people.put(byline.name(), id);
            }
            authors.add(new FoundAuthor(id, byline.role(), quote, origin("byline")));
        }
        return authors;
    }

    private Span original(Span span) {
        return article.mended().toOriginal(article.mended().trimmed(span.shift(offset)));
    }

    private Mention mention(Span span) {
        Span original = original(span);
        return new Mention(original.of(article.article().body()), original);
    }

    private Quote quote(Span span) {
        Span original = original(span);
        return new Quote(
                original.of(article.article().body()),
                original,
                article.mended().sentenceAround(original));
    }

    private Origin origin(String rule) {
        return new Origin(EXTRACTOR, rule, confidences.of(rule));
    }
}
