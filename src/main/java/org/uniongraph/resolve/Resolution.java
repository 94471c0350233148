package org.uniongraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Article;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.Statement;

/** Turns what was found in an article into statements about entities with lasting ids. Thread-safe. */
@Component
public final class Resolution {
    private final KnownNames known;

    /** @param lexicon the divisions and bodies that names are understood by */
    public Resolution(Lexicon lexicon) {
        this.known = new KnownNames(lexicon);
    }

    /** The statements that {@code article} makes, descriptions first, and those that follow from divisions last. */
    public List<Statement> statements(Article article, Extraction extraction) {
        Identities identities = new Identities(article, extraction, known);
        List<Statement> statements = new ArrayList<>(stated(article, extraction, identities));
        statements.addAll(derived(article, extraction, identities));
        return statements;
    }

    private static List<Statement> stated(Article article, Extraction extraction, Identities identities) {
        List<Statement> statements = new ArrayList<>();
        extraction
                .entities()
                .forEach(e -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Description(identities.of(e.localId()), attributes(e, identities), e.mentions()),
                        e.quote(),
                        e.origin())));
        extraction
                .authors()
                .forEach(a -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Authorship(identities.of(a.person()), a.role()),
                        a.quote(),
                        a.origin())));
        extraction.relations().stream()
                .filter(r -> !identities.of(r.from()).equals(identities.of(r.to())))
                .forEach(r -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Relation(
                                r.type(),
                                identities.of(r.from()),
                                identities.of(r.to()),
                                r.role(),
                                r.title(),
                                r.award(),
                                null,
                                null),
                        r.quote(),
                        r.origin())));
        extraction
                .figures()
                .forEach(f -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Figure(
                                identities.of(f.event()),
                                f.measure(),
                                f.value(),
                                f.unit(),
                                f.approximate(),
                                f.counted()),
                        f.quote(),
                        f.origin())));
        return statements;
    }

    /** What the article says of {@code entity}, its name written out and the form that it has there an alias. */
    private static Attributes attributes(FoundEntity entity, Identities identities) {
        Attributes said = entity.attributes();
        String name = identities
                .organization(entity.localId())
                .map(OrganizationIdentity::name)
                .orElse(said.name());
        if (name.equals(said.name())) {
            return said;
        }
        Set<String> aliases = new TreeSet<>(said.aliases());
        aliases.add(said.name());
        aliases.remove(name);
        return new Attributes(
                said.type(),
                name,
                List.copyOf(aliases),
                said.kind(),
                said.level(),
                said.eventType(),
                said.theme(),
                said.time());
    }

    private static List<Statement> derived(Article article, Extraction extraction, Identities identities) {
        Set<EntityId> described = extraction.entities().stream()
                .map(entity -> identities.of(entity.localId()))
                .collect(Collectors.toSet());
        Hierarchy hierarchy = new Hierarchy(article, described);
        extraction.entities().stream()
                .sorted(Comparator.comparing(
                                (FoundEntity entity) -> entity.quote().span())
                        .thenComparing(FoundEntity::localId))
                .forEach(entity -> identities
                        .organization(entity.localId())
                        .flatMap(OrganizationIdentity::generalUnion)
                        .ifPresent(body -> hierarchy.add(entity, body.division())));
        return hierarchy.statements();
    }
}
