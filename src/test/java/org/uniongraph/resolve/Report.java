package org.uniongraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleFormat;
import org.uniongraph.model.ArticleId;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.EventType;
import org.uniongraph.model.Ids;
import org.uniongraph.model.Mention;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;
import org.uniongraph.model.Statement;
import org.uniongraph.model.UnionLevel;

/** An invented article with what was found in it, to be resolved. */
final class Report {
    static final Origin SAID = new Origin("test", "said", 0.9);
    private static final Resolution RESOLUTION = new Resolution(Lexicon.load());

    private final String text;
    private final @Nullable String outlet;
    private final List<FoundEntity> entities = new ArrayList<>();
    private final List<FoundRelation> relations = new ArrayList<>();

    /** @param outlet the newspaper, or null */
    Report(String text, @Nullable String outlet) {
        this.text = text;
        this.outlet = outlet;
    }

    static Report of(String text) {
        return new Report(text, null);
    }

    Report union(String name, UnionLevel level, String... aliases) {
        return organization(name, OrganizationKind.UNION, level, aliases);
    }

    Report body(String name, OrganizationKind kind, String... aliases) {
        return organization(name, kind, null, aliases);
    }

    Report person(String name) {
        return add(attributes(EntityType.PERSON, name, null, null, null, List.of()));
    }

    Report event(String name) {
        return add(attributes(EntityType.EVENT, name, null, null, EventType.COMPETITION, List.of()));
    }

    Report relation(RelationType type, String from, String to, @Nullable String role, @Nullable String title) {
        relations.add(new FoundRelation(type, from, to, role, title, null, quote(from), SAID));
        return this;
    }

    private Report organization(String name, OrganizationKind kind, @Nullable UnionLevel level, String... aliases) {
        return add(attributes(EntityType.ORGANIZATION, name, kind, level, null, List.of(aliases)));
    }

    private Report add(Attributes attributes) {
        Quote quote = quote(attributes.name());
        entities.add(new FoundEntity(
                attributes.name(), attributes, List.of(new Mention(quote.text(), quote.span())), quote, SAID));
        return this;
    }

    /** The words themselves, or the first ones of the text when it has them in another form. */
    private Quote quote(String words) {
        int start = text.indexOf(words);
        Span span = start < 0 ? new Span(0, 1) : new Span(start, start + words.length());
        return new Quote(span.of(text), span, text);
    }

    private static Attributes attributes(
            EntityType type,
            String name,
            @Nullable OrganizationKind kind,
            @Nullable UnionLevel level,
            @Nullable EventType event,
            List<String> aliases) {
        return new Attributes(type, name, aliases, kind, level, event, null, EventTime.UNKNOWN);
    }

    List<Statement> statements() {
        String hash = Ids.sha256(text);
        Article article = new Article(
                ArticleId.of(hash, String.valueOf(outlet), "", ""),
                "测试",
                ArticleFormat.MARKDOWN,
                text,
                text,
                hash,
                null,
                outlet,
                null,
                null,
                null);
        return RESOLUTION.statements(article, new Extraction(entities, relations, List.of(), List.of(), List.of()));
    }

    /** The statements by this extractor. */
    List<Statement> statementsBy(String extractor) {
        return statements().stream()
                .filter(s -> s.origin().extractor().equals(extractor))
                .toList();
    }

    /** The entity that this report found {@code place}-th. */
    EntityId entity(int place) {
        return statements().stream()
                .map(Statement::claim)
                .filter(Claim.Description.class::isInstance)
                .skip(place)
                .findFirst()
                .orElseThrow()
                .subject();
    }

    EntityId first() {
        return entity(0);
    }
}
