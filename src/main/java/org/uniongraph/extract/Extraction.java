package org.uniongraph.extract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;
import org.uniongraph.model.RelationType;

/**
 * What was found in one article, each fact with the words that state it. Entities are named by ids that mean something
 * in this article only.
 *
 * @param refusals facts that were offered but are not in the text, or not well-formed
 * @param effort what it took to find all this
 */
public record Extraction(
        List<FoundEntity> entities,
        List<FoundRelation> relations,
        List<FoundFigure> figures,
        List<FoundAuthor> authors,
        List<Refusal> refusals,
        Effort effort) {
    public Extraction {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        figures = List.copyOf(figures);
        authors = List.copyOf(authors);
        refusals = List.copyOf(refusals);
    }

    /** One that took nothing of anybody else. */
    public Extraction(
            List<FoundEntity> entities,
            List<FoundRelation> relations,
            List<FoundFigure> figures,
            List<FoundAuthor> authors,
            List<Refusal> refusals) {
        this(entities, relations, figures, authors, refusals, Effort.NONE);
    }

    /** An entity as the article has it; {@code quote} is its first mention. */
    public record FoundEntity(
            String localId, Attributes attributes, List<Mention> mentions, Quote quote, Origin origin) {}

    /** A relation between two entities of the article, by their local ids. */
    public record FoundRelation(
            RelationType type,
            String from,
            String to,
            @Nullable String role,
            @Nullable String title,
            @Nullable String award,
            Quote quote,
            Origin origin) {}

    /** A figure of an event of the article, by its local id. */
    public record FoundFigure(
            String event,
            FigureMeasure measure,
            BigDecimal value,
            String unit,
            boolean approximate,
            @Nullable String counted,
            Quote quote,
            Origin origin) {}

    /** A person of the byline, who is one of the entities. */
    public record FoundAuthor(String person, AuthorRole role, Quote quote, Origin origin) {}

    /**
     * A fact that is left out.
     *
     * @param item which one: {@code relations[3] ORGANIZED o1 → e1}
     * @param reason what is wrong and what was expected
     */
    public record Refusal(String item, String reason) {}
}
