package org.uniongraph.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleFormat;
import org.uniongraph.model.ArticleId;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.Ids;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;
import org.uniongraph.model.Statement;

/** Prints the reports of an event: the first tells all, later ones less, and now and then one is a reprint. */
final class Press {
    private static final double REPRINTS = 0.04;

    private final Draw draw = new Draw(14);
    private final World world;

    Press(World world) {
        this.world = world;
    }

    /** As many articles about {@code occasion}; the same text never twice in one newspaper of one day. */
    List<Told> articles(Occasion occasion, int wanted) {
        List<Told> printed = new ArrayList<>();
        Set<ArticleId> known = new HashSet<>();
        Draft last = null;
        while (printed.size() < wanted) {
            String outlet = draw.of(Words.OUTLETS);
            LocalDate published = occasion.day().plusDays(draw.number(0, 4));
            if (last == null || !draw.chance(REPRINTS)) {
                Reporter reporter = draw.of(world.reportersOf(outlet));
                last = new Report(draw, occasion, published, reporter, printed.isEmpty()).written();
            }
            Told told = told(last, outlet, published, 1 + draw.number(0, 7));
            if (known.add(told.article().id())) {
                printed.add(told);
            }
        }
        return printed;
    }

    private Told told(Draft draft, String outlet, LocalDate published, int page) {
        String body = draft.body();
        String text = body.replace("\n\n", "\n");
        String textHash = Ids.sha256(text.replaceAll("\\s", ""));
        ArticleId id = ArticleId.of(textHash, outlet, published.toString(), String.valueOf(page));
        Article article = new Article(
                id,
                body.substring(0, body.indexOf('\n')),
                ArticleFormat.PLAIN_TEXT,
                body,
                text,
                textHash,
                published,
                outlet,
                String.valueOf(page),
                null,
                null);
        List<Statement> statements = new ArrayList<>();
        for (Draft.Fact fact : draft.facts(Rules.DESCRIPTION)) {
            statements.add(Statement.of(id, fact.claim(), draft.quote(fact.words()), fact.origin()));
        }
        hierarchy(draft, id, statements);
        return new Told(article, statements);
    }

    /** What follows from divisions, as the product has it follow. */
    private void hierarchy(Draft draft, ArticleId article, List<Statement> statements) {
        Set<EntityId> described = new HashSet<>();
        Set<EntityId> related = new HashSet<>();
        for (EntityId id : draft.named()) {
            Span named = draft.firstMention(id);
            for (Body lower = world.bodies().findGeneral(id).orElse(null);
                    lower != null && lower.parent() != null && related.add(lower.id());
                    lower = lower.parent()) {
                Body higher = lower.parent();
                if (!draft.names(higher.id()) && described.add(higher.id())) {
                    statements.add(derived(
                            article, new Claim.Description(higher.id(), plain(higher), List.of()), draft, named));
                }
                Claim relation = new Claim.Relation(
                        RelationType.SUBORDINATE_TO, lower.id(), higher.id(), null, null, null, null, null);
                statements.add(derived(article, relation, draft, named));
            }
        }
    }

    private static Statement derived(ArticleId article, Claim claim, Draft draft, Span named) {
        return Statement.of(article, claim, draft.quote(named), Rules.DIVISIONS);
    }

    private static Attributes plain(Body body) {
        return new Attributes(
                EntityType.ORGANIZATION,
                body.name(),
                List.of(),
                body.kind(),
                body.level(),
                null,
                null,
                EventTime.UNKNOWN);
    }
}
