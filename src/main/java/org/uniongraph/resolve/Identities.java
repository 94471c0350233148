package org.uniongraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.model.Article;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;

/**
 * What tells each entity of an article apart from all others:
 *
 * <ul>
 *   <li>a body of a division by the division and what it is there, any other organisation by its full name
 *       ({@link Organizations}); a team by its name and the organisation it belongs to or the event it took part in;
 *   <li>a person by name and organisation; a reporter by name and outlet; one of whom no more is known by name and
 *       article;
 *   <li>an event by name, organisers and date; a stage or session by its name and the event it is part of;
 *   <li>a place by name and the place it is stated to lie in; a topic by name.
 * </ul>
 */
final class Identities {
    /** A name that is given to one event only: it has a year or an ordinal. */
    private static final Pattern SINGULAR_NAME = Pattern.compile(".*(?:[12]\\d{3}年|第[一二三四五六七八九十百零〇\\d]+[届次期]|首届).*");

    private static final Pattern IGNORED = Pattern.compile("[\\s“”\"'‘’《》「」『』·•()（）,，、:：—–-]+");

    private final Article article;
    private final Extraction extraction;
    private final Organizations organizations;
    private final Map<String, FoundEntity> entities = new HashMap<>();
    private final Map<String, EntityId> ids = new HashMap<>();
    private final Map<String, Optional<OrganizationIdentity>> identified = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    Identities(Article article, Extraction extraction, KnownNames known) {
        this.article = article;
        this.extraction = extraction;
        this.organizations = new Organizations(article, extraction, known);
        extraction.entities().forEach(entity -> entities.put(entity.localId(), entity));
    }

    /** The lasting id of the entity that {@code localId} names in this article. */
    EntityId of(String localId) {
        EntityId known = ids.get(localId);
        if (known != null) {
            return known;
        }
        FoundEntity entity = Objects.requireNonNull(entities.get(localId), localId);
        EntityId id = organization(localId).map(OrganizationIdentity::id).orElseGet(() -> inContext(entity));
        ids.put(localId, id);
        return id;
    }

    /** Which organisation {@code localId} names; empty when it isn't one, or is a team. */
    Optional<OrganizationIdentity> organization(String localId) {
        return identified.computeIfAbsent(localId, this::identify);
    }

    private Optional<OrganizationIdentity> identify(String localId) {
        return Optional.of(
                        Objects.requireNonNull(entities.get(localId), localId).attributes())
                .filter(attributes ->
                        attributes.type() == EntityType.ORGANIZATION && attributes.kind() != OrganizationKind.TEAM)
                .map(organizations::identify);
    }

    private EntityId inContext(FoundEntity entity) {
        List<String> identity =
                new ArrayList<>(List.of(normal(entity.attributes().name())));
        underWay.add(entity.localId());
        identity.addAll(context(entity));
        underWay.remove(entity.localId());
        return EntityId.of(entity.attributes().type(), identity);
    }

    private List<String> context(FoundEntity entity) {
        return switch (entity.attributes().type()) {
            case ORGANIZATION -> team(entity);
            case PERSON -> person(entity);
            case EVENT -> event(entity);
            case PLACE -> object(entity, RelationType.LOCATED_IN).map(List::of).orElse(List.of());
            case TOPIC -> List.of();
        };
    }

    private List<String> team(FoundEntity entity) {
        return Stream.of(RelationType.SUBORDINATE_TO, RelationType.WON, RelationType.PARTICIPATED_IN)
                .flatMap(type -> object(entity, type).stream())
                .findFirst()
                .map(List::of)
                .orElse(thisArticle());
    }

    private List<String> person(FoundEntity entity) {
        Optional<String> post = object(entity, RelationType.HOLDS_POSITION);
        if (post.isPresent()) {
            return List.of(post.get());
        }
        boolean author = extraction.authors().stream().anyMatch(a -> a.person().equals(entity.localId()));
        String outlet = article.publication();
        return author && outlet != null ? List.of("author", outlet) : thisArticle();
    }

    private List<String> event(FoundEntity entity) {
        Optional<String> whole = object(entity, RelationType.PART_OF);
        if (whole.isPresent()) {
            return List.of("part", whole.get());
        }
        List<String> context = new ArrayList<>(hosts(entity));
        context.add(occasion(entity.attributes()));
        return context;
    }

    private List<String> hosts(FoundEntity event) {
        return extraction.relations().stream()
                .filter(r -> r.type() == RelationType.ORGANIZED && r.to().equals(event.localId()))
                .filter(r -> "HOST".equals(r.role()) && !underWay.contains(r.from()))
                .map(r -> of(r.from()).value())
                .distinct()
                .sorted()
                .toList();
    }

    private String occasion(Attributes attributes) {
        if (attributes.time().start() != null) {
            return attributes.time().start().value();
        }
        if (SINGULAR_NAME.matcher(attributes.name()).matches()) {
            return "";
        }
        return article.publishedOn() == null
                ? article.id().value()
                : article.publishedOn().toString().substring(0, 7);
    }

    /** The id of the first entity, in the order of the text, that a relation of {@code type} leads to. */
    private Optional<String> object(FoundEntity entity, RelationType type) {
        return extraction.relations().stream()
                .filter(r -> r.type() == type && r.from().equals(entity.localId()) && !underWay.contains(r.to()))
                .min(Comparator.comparing((FoundRelation r) -> r.quote().span()).thenComparing(r -> of(r.to())))
                .map(r -> of(r.to()).value());
    }

    private List<String> thisArticle() {
        return List.of(article.id().value());
    }

    /** A name without the marks that papers set differently. */
    static String normal(@Nullable String name) {
        return IGNORED.matcher(Objects.requireNonNullElse(name, "")).replaceAll("");
    }
}
