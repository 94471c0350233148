package org.uniongraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.Byline;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction.FoundAuthor;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundFigure;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.extract.Extraction.Refusal;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.Mention;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/**
 * Takes an article's facts from its annotation, each checked against the text and the ontology. A fact that fails is
 * left out with its reason, together with what depends on it; the others stand.
 */
public final class AnnotatedArticle {
    private final ParsedArticle article;
    private final Annotation annotation;
    private final Grounding grounding;
    private final Map<String, FoundEntity> entities = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private AnnotatedArticle(ParsedArticle article, Annotation annotation) {
        this.article = article;
        this.annotation = annotation;
        this.grounding = new Grounding(article, annotation.extractor());
    }

    /**
     * The facts that the annotation {@code json} states of {@code article}.
     *
     * @param source the annotation's file name, for messages
     * @throws MalformedAnnotation when {@code json} is not of the exchange form
     */
    public static Extraction read(ParsedArticle article, String source, byte[] json) {
        return of(article, AnnotationReader.read(source, json));
    }

    static Extraction of(ParsedArticle article, Annotation annotation) {
        return new AnnotatedArticle(article, annotation).extraction();
    }

    private Extraction extraction() {
        each("entities", annotation.entities(), AnnotatedArticle::title, this::entity);
        List<FoundAuthor> authors = authors();
        List<FoundRelation> relations =
                each("relations", annotation.relations(), AnnotatedArticle::title, this::relation);
        List<FoundFigure> figures = each("figures", annotation.figures(), AnnotatedArticle::title, this::figure);
        return new Extraction(List.copyOf(entities.values()), relations, figures, authors, refusals);
    }

    private <A, F> List<F> each(String list, List<A> items, Titled<A> title, Checked<A, F> check) {
        List<F> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            A item = items.get(i);
            String name = list + "[" + i + "] " + title.of(item);
            attempt(name, () -> found.add(check.of(item)));
        }
        return found;
    }

    private interface Titled<A> {
        String of(A item);
    }

    private interface Checked<A, F> {
        F of(A item);
    }

    private void attempt(String item, Runnable check) {
        try {
            check.run();
        } catch (Grounding.NotInText | IllegalArgumentException e) {
            refusals.add(new Refusal(item, Objects.requireNonNullElse(e.getMessage(), e.toString())));
        }
    }

    private FoundEntity entity(Annotation.Entity entity) {
        String id = required(entity.id(), "id");
        if (entities.containsKey(id)) {
            throw new IllegalArgumentException("id '" + id + "' is used twice");
        }
        if (entity.mentions().isEmpty()) {
            throw new IllegalArgumentException("no mentions: expected the words by which the article names it");
        }
        List<Span> spans = grounding.mentions(entity.mentions());
        List<Mention> mentions = spans.stream().map(grounding::mention).toList();
        Attributes attributes = AttributesOf.entity(
                entity, forms(entity, spans), article.article().publishedOn());
        FoundEntity found = new FoundEntity(
                id,
                attributes,
                mentions,
                grounding.quote(spans.getFirst()),
                grounding.origin(entity.rule(), entity.confidence()));
        entities.put(id, found);
        return found;
    }

    /** The words of the mentions as a reader sees them, without those that are no form of the name. */
    private List<String> forms(Annotation.Entity entity, List<Span> spans) {
        List<Annotation.Words> others = entity.mentions().stream()
                .filter(words -> Boolean.FALSE.equals(words.alias()))
                .toList();
        Set<Span> places = new HashSet<>(others.isEmpty() ? List.of() : grounding.mentions(others));
        return spans.stream()
                .filter(span -> !places.contains(span))
                .map(grounding::read)
                .toList();
    }

    private FoundRelation relation(Annotation.Relation relation) {
        RelationType type = constant(RelationType.class, relation.type(), "type");
        FoundEntity from = known(relation.from());
        FoundEntity to = known(relation.to());
        if (!type.joins(from.attributes().type(), to.attributes().type())) {
            throw new IllegalArgumentException(
                    type + " from " + from.attributes().type().label() + " to "
                            + to.attributes().type().label() + ": expected " + type.from() + " to " + type.to());
        }
        if (type == RelationType.HOLDS_POSITION) {
            required(relation.title(), "title");
        }
        if (type == RelationType.WON) {
            required(relation.award(), "award");
        }
        return new FoundRelation(
                type,
                from.localId(),
                to.localId(),
                relation.role(),
                relation.title(),
                relation.award(),
                grounding.quote(relation.evidence()),
                grounding.origin(relation.evidence()));
    }

    private FoundFigure figure(Annotation.Figure figure) {
        FoundEntity event = known(figure.event());
        if (event.attributes().type() != EntityType.EVENT) {
            throw new IllegalArgumentException(
                    "figure of a " + event.attributes().type().label() + ": expected one of an Event");
        }
        BigDecimal value = figure.value();
        if (value == null) {
            throw new IllegalArgumentException("no value: expected a number");
        }
        return new FoundFigure(
                event.localId(),
                constant(FigureMeasure.class, figure.measure(), "measure"),
                value,
                Objects.requireNonNullElse(figure.unit(), ""),
                Boolean.TRUE.equals(figure.approximate()),
                figure.subject(),
                grounding.quote(figure.evidence()),
                grounding.origin(figure.evidence()));
    }

    /** The annotated authors, or else those that the byline names; a byline person who is no entity yet becomes one. */
    private List<FoundAuthor> authors() {
        Stream<Annotation.Author> authors = annotation.authors() == null
                ? article.bylines().stream()
                        .map(byline -> new Annotation.Author(
                                byline.name(), byline.role().name(), null, null))
                : annotation.authors().stream();
        return each("authors", authors.distinct().toList(), author -> String.valueOf(author.name()), this::author);
    }

    private FoundAuthor author(Annotation.Author author) {
        String name = required(author.name(), "name");
        AuthorRole role = constant(AuthorRole.class, author.role(), "role");
        Annotation.Words evidence = author.evidence();
        Span span =
                evidence == null ? bylineSpan(name) : grounding.spans(evidence).getFirst();
        String person = author.person() == null ? person(name, span) : knownPerson(author.person());
        return new FoundAuthor(person, role, grounding.quote(span), grounding.origin(evidence));
    }

    private String knownPerson(String id) {
        FoundEntity entity = known(id);
        if (entity.attributes().type() != EntityType.PERSON) {
            throw new IllegalArgumentException(
                    "'" + id + "' is of type " + entity.attributes().type().label() + ": expected a Person");
        }
        return id;
    }

    private Span bylineSpan(String name) {
        return article.bylines().stream()
                .filter(byline -> byline.name().equals(name))
                .map(Byline::span)
                .findFirst()
                .orElseGet(
                        () -> grounding.spans(Annotation.Words.anywhere(name)).getFirst());
    }

    private String person(String name, Span span) {
        Stream<FoundEntity> namesakes = entities.values().stream()
                .filter(e -> e.attributes().type() == EntityType.PERSON
                        && e.attributes().name().equals(name));
        return namesakes.map(FoundEntity::localId).findFirst().orElseGet(() -> {
            String id = "byline-" + name;
            Attributes attributes = AttributesOf.person(name);
            entities.put(
                    id,
                    new FoundEntity(
                            id,
                            attributes,
                            List.of(grounding.mention(span)),
                            grounding.quote(span),
                            grounding.origin(null, null)));
            return id;
        });
    }

    private FoundEntity known(@Nullable String id) {
        FoundEntity entity = id == null ? null : entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("'" + id + "' is not among the entities that stand");
        }
        return entity;
    }

    private static String required(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no " + field + ": expected one");
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, String field) {
        return AttributesOf.constant(type, required(name, field), field);
    }

    private static String title(Annotation.Entity entity) {
        return entity.type() + " " + entity.name();
    }

    private static String title(Annotation.Relation relation) {
        return relation.type() + " " + relation.from() + " → " + relation.to();
    }

    private static String title(Annotation.Figure figure) {
        return figure.measure() + " " + figure.value() + " of " + figure.event();
    }
}
