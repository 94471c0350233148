package org.uniongraph.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleFormat;
import org.uniongraph.model.ArticleId;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.AuthorRole;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.EventType;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.Ids;
import org.uniongraph.model.Mention;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Origin;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.Quote;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;
import org.uniongraph.model.Statement;
import org.uniongraph.model.UnionLevel;

/** Small articles about the same few unions, a person and an event, which agree on some things and differ on others. */
final class Invented {
    private static final String BODY = "甲市总工会与乙县总工会近日举办职工歌咏比赛，王小明主持，300人参加。";
    private static final EntityId EVENT = EntityId.of(EntityType.EVENT, List.of("职工歌咏比赛"));
    private static final EntityId PERSON = EntityId.of(EntityType.PERSON, List.of("王小明"));

    private Invented() {}

    static EntityId union(int number) {
        return EntityId.of(EntityType.ORGANIZATION, List.of("总工会" + number));
    }

    /** Articles 0 and 1 are reprints of one text. */
    static Article article(int number) {
        String body = number < 2 ? BODY : BODY + "报道之" + number + "。";
        String hash = Ids.sha256(body);
        String paper = "工报" + number;
        ArticleId id = ArticleId.of(hash, paper, "", "");
        return new Article(id, "歌咏比赛举行", ArticleFormat.PLAIN_TEXT, body, body, hash, null, paper, null, null, null);
    }

    /** One of as many different articles as one likes. */
    static Article numbered(int number) {
        return article(number + 2);
    }

    /** What an annotation of {@code article} says; the three differ in names, confidence, ends and dates. */
    static List<Statement> statements(Article article, int annotation) {
        List<Statement> statements = new ArrayList<>();
        Origin origin = new Origin("test", "rule-" + annotation, 0.5 + annotation * 0.2);
        EntityId host = union(annotation);
        EntityId guest = union(annotation + 1);
        add(statements, article, describe(host, organization(annotation)), "甲市总工会", origin);
        add(statements, article, describe(guest, organization(annotation + 1)), "乙县总工会", origin);
        add(statements, article, describe(EVENT, event(annotation)), "职工歌咏比赛", origin);
        add(statements, article, describe(PERSON, person()), "王小明", origin);
        add(statements, article, relation(RelationType.ORGANIZED, host, EVENT, "HOST", null), "举办", origin);
        add(statements, article, relation(RelationType.PARTICIPATED_IN, guest, EVENT, null, null), "举办职工歌咏比赛", origin);
        add(statements, article, relation(RelationType.SUBORDINATE_TO, guest, host, null, null), "乙县总工会近日", origin);
        add(statements, article, relation(RelationType.HOLDS_POSITION, PERSON, host, null, "主席"), "王小明主持", origin);
        add(statements, article, new Claim.Authorship(PERSON, AuthorRole.REPORTER), "王小明主", origin);
        Claim figure = new Claim.Figure(
                EVENT,
                FigureMeasure.PARTICIPANTS,
                BigDecimal.valueOf(300 + annotation % 2),
                "人",
                false,
                "人" + annotation);
        add(statements, article, figure, "300人参加", origin);
        return statements;
    }

    /** What an article says of 王小明 alone, of whom each article knows no more than the name. */
    static List<Statement> namesake(Article article) {
        List<Statement> statements = new ArrayList<>();
        EntityId id = EntityId.of(EntityType.PERSON, List.of("王小明", article.id().value()));
        add(statements, article, describe(id, person()), "王小明", new Origin("test", "rule", 1));
        return statements;
    }

    private static Attributes organization(int number) {
        List<String> aliases = List.of("市总" + number, "总工会" + (number + 1));
        return new Attributes(
                EntityType.ORGANIZATION,
                "总工会" + number,
                aliases,
                OrganizationKind.UNION,
                UnionLevel.CITY,
                null,
                null,
                EventTime.UNKNOWN);
    }

    private static Attributes event(int annotation) {
        PartialDate start = annotation == 2 ? new PartialDate("2024-05") : null;
        EventTime time = new EventTime(start, null, "近日", null);
        String theme = annotation == 0 ? null : "歌唱劳动";
        return new Attributes(EntityType.EVENT, "职工歌咏比赛", List.of(), null, null, EventType.CULTURE, theme, time);
    }

    private static Attributes person() {
        return new Attributes(EntityType.PERSON, "王小明", List.of(), null, null, null, null, EventTime.UNKNOWN);
    }

    private static Claim describe(EntityId subject, Attributes attributes) {
        int at = BODY.indexOf("总工会");
        return new Claim.Description(subject, attributes, List.of(new Mention("总工会", new Span(at, at + 3))));
    }

    private static Claim relation(
            RelationType type, EntityId from, EntityId to, @Nullable String role, @Nullable String title) {
        return new Claim.Relation(type, from, to, role, title, null, null, null);
    }

    private static void add(List<Statement> statements, Article article, Claim claim, String words, Origin origin) {
        int at = article.body().indexOf(words);
        Quote quote = new Quote(words, new Span(at, at + words.length()), article.body());
        statements.add(Statement.of(article.id(), claim, quote, origin));
    }
}
