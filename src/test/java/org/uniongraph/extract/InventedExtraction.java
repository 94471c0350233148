package org.uniongraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction.FoundAuthor;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundFigure;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.EventType;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.Mention;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Origin;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.Quote;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;
import org.uniongraph.model.UnionLevel;

/** Facts with words of a given article, otherwise drawn by lot. */
final class InventedExtraction {
    private final ParsedArticle article;
    private final Random lot;
    private final List<FoundEntity> entities = new ArrayList<>();

    private InventedExtraction(ParsedArticle article, long seed) {
        this.article = article;
        this.lot = new Random(seed);
    }

    static Extraction of(ParsedArticle article, long seed) {
        return new InventedExtraction(article, seed).extraction();
    }

    private Extraction extraction() {
        for (int i = 0; i < 1 + lot.nextInt(6); i++) {
            entities.add(entity("x" + i));
        }
        List<FoundRelation> relations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            FoundEntity from = one(entities);
            FoundEntity to = one(entities);
            RelationType type = one(List.of(RelationType.values()));
            if (type.joins(from.attributes().type(), to.attributes().type())) {
                relations.add(relation(type, from.localId(), to.localId()));
            }
        }
        List<FoundFigure> figures =
                ids(EntityType.EVENT).stream().map(this::figure).toList();
        List<FoundAuthor> authors =
                ids(EntityType.PERSON).stream().map(this::author).distinct().toList();
        return new Extraction(entities, relations, figures, authors, List.of());
    }

    private List<String> ids(EntityType type) {
        return entities.stream()
                .filter(entity -> entity.attributes().type() == type)
                .map(FoundEntity::localId)
                .toList();
    }

    private FoundEntity entity(String id) {
        TreeSet<Span> spans = new TreeSet<>();
        for (int i = 0; i < 1 + lot.nextInt(4); i++) {
            spans.add(span());
        }
        List<Mention> mentions = spans.stream()
                .filter(span -> spans.stream().noneMatch(other -> !other.equals(span) && other.contains(span)))
                .map(span -> new Mention(span.of(article.article().body()), span))
                .toList();
        return new FoundEntity(
                id, attributes(), mentions, quote(mentions.getFirst().span()), origin());
    }

    private Attributes attributes() {
        EntityType type = one(List.of(EntityType.values()));
        OrganizationKind kind = type == EntityType.ORGANIZATION ? one(List.of(OrganizationKind.values())) : null;
        String name = one(List.of("甲市总工会", "王小明", "😀杯", "a\"b\\c", words()));
        TreeSet<String> aliases = new TreeSet<>(lot.nextBoolean() ? List.of("市总", words()) : List.of());
        aliases.remove(name);
        return new Attributes(
                type,
                name,
                List.copyOf(aliases),
                kind,
                kind == OrganizationKind.UNION ? one(List.of(UnionLevel.values())) : null,
                type == EntityType.EVENT ? one(List.of(EventType.values())) : null,
                sometimes(words()),
                type == EntityType.EVENT ? time() : EventTime.UNKNOWN);
    }

    private EventTime time() {
        PartialDate start = lot.nextBoolean() ? new PartialDate("2025-05") : null;
        PartialDate end = lot.nextBoolean() ? new PartialDate("2025-06-01") : null;
        String text = sometimes("近日");
        boolean relative = start == null && text != null;
        return new EventTime(start, end, text, relative ? article.article().publishedOn() : null);
    }

    private FoundRelation relation(RelationType type, String from, String to) {
        return new FoundRelation(
                type,
                from,
                to,
                sometimes("HOST"),
                type == RelationType.HOLDS_POSITION ? "主席" : sometimes("副主席"),
                type == RelationType.WON ? "冠军" : sometimes("一等奖"),
                quote(span()),
                origin());
    }

    private FoundFigure figure(String event) {
        BigDecimal value = one(List.of(new BigDecimal("50"), new BigDecimal("1.50"), new BigDecimal("3E+4")));
        FigureMeasure measure = one(List.of(FigureMeasure.values()));
        return new FoundFigure(
                event,
                measure,
                value,
                one(List.of("名", "")),
                lot.nextBoolean(),
                sometimes("选手"),
                quote(span()),
                origin());
    }

    private FoundAuthor author(String person) {
        return new FoundAuthor(person, one(List.of(AuthorRole.values())), quote(span()), origin());
    }

    private Quote quote(Span span) {
        return new Quote(
                span.of(article.article().body()), span, article.mended().sentenceAround(span));
    }

    private Origin origin() {
        return new Origin(
                "lot", one(List.of("r1", "r\n2", "规则")), lot.nextBoolean() ? 1.0 : Math.nextUp(lot.nextDouble()));
    }

    private @Nullable String sometimes(String value) {
        return lot.nextBoolean() ? value : null;
    }

    /** Any words of the text; of one that is markup throughout, the headline. */
    private Span span() {
        String text = article.mended().text();
        for (int attempt = 0; attempt < 20; attempt++) {
            int start = lot.nextInt(text.length());
            Span inText = new Span(start, Math.min(text.length(), start + 1 + lot.nextInt(12)));
            List<Span> places = article.mended().locate(inText.of(text));
            if (!places.isEmpty()) {
                return one(places);
            }
        }
        throw new IllegalStateException("no words in '" + text + "'");
    }

    private String words() {
        String words = article.mended().read(span());
        return words.isBlank() ? "工会" : words;
    }

    private <T> T one(List<T> things) {
        return things.get(lot.nextInt(things.size()));
    }
}
