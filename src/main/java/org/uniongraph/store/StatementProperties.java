package org.uniongraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Article;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.Mention;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.Statement;

/** Writes a statement as the properties of its node. */
final class StatementProperties {
    private final Map<String, Object> properties = new HashMap<>();

    private StatementProperties() {}

    /** The properties of {@code statement}, what it supports and its instants aside; no nulls. */
    static Map<String, Object> of(Article article, Statement statement) {
        StatementProperties written = new StatementProperties();
        written.put("id", statement.id().value());
        written.put("articleId", article.id().value());
        written.put("textHash", article.textHash());
        written.put("subjectId", statement.claim().subject().value());
        written.put("quote", statement.quote().text());
        written.put("sentence", statement.quote().sentence());
        written.put("extractor", statement.origin().extractor());
        written.put("rule", statement.origin().rule());
        written.put("confidence", statement.origin().confidence());
        written.put("status", "ACCEPTED");
        switch (statement.claim()) {
            case Claim.Description description -> written.description(description);
            case Claim.Relation relation -> written.relation(relation);
            case Claim.Figure figure -> written.figure(figure);
            case Claim.Authorship authorship -> {
                written.put("type", Link.AUTHORED);
                written.put("role", authorship.role().name());
            }
        }
        return written.properties;
    }

    private void description(Claim.Description claim) {
        Attributes attributes = claim.attributes();
        put("type", Support.DESCRIPTION);
        put("entityType", attributes.type().label());
        put("name", attributes.name());
        put("aliases", attributes.aliases());
        put("kind", name(attributes.kind()));
        put("level", name(attributes.level()));
        put("eventType", name(attributes.eventType()));
        put("theme", attributes.theme());
        time(attributes.time());
        List<Mention> mentions = claim.mentions();
        put("mentionStarts", mentions.stream().map(m -> (long) m.span().start()).toList());
        put("mentionEnds", mentions.stream().map(m -> (long) m.span().end()).toList());
        put("mentionTexts", mentions.stream().map(Mention::text).toList());
    }

    private void time(EventTime time) {
        put("start", value(time.start()));
        put("end", value(time.end()));
        put("dateText", time.text());
        put("resolvedAgainst", time.resolvedAgainst());
    }

    private void relation(Claim.Relation relation) {
        put("type", relation.type().name());
        put("objectId", relation.object().value());
        put("role", relation.role());
        put("title", relation.title());
        put("award", relation.award());
        put("validFrom", value(relation.validFrom()));
        put("validTo", value(relation.validTo()));
    }

    private void figure(Claim.Figure figure) {
        put("type", Support.FIGURE);
        put("measure", figure.measure().name());
        put("value", figure.value().doubleValue());
        put("unit", figure.unit());
        put("approximate", figure.approximate());
        put("counted", figure.counted());
    }

    private void put(String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
