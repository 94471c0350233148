package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.literalNull;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.max;
import static org.neo4j.cypherdsl.core.Cypher.min;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.returning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles the figures about the graph as a whole. Counts of one label come from the database's own counters. */
final class Overview {
    private final Compilation compilation;
    private final List<Projected.Call> calls = new ArrayList<>();

    Overview(Compilation compilation) {
        this.compilation = compilation;
    }

    Statement statement(Level level) {
        List<Object> entries = new ArrayList<>();
        if (level.fields().stream().anyMatch(Level::aliased)) {
            entries.add(Keys.ALIASED);
            entries.add(literalTrue());
        }
        for (Level field : level.fields()) {
            entries.add(field.key());
            entries.add(value(field.name()));
        }
        Expression result = mapOf(entries.toArray()).as(Root.RESULT);
        if (calls.isEmpty()) {
            return returning(result).build();
        }
        Projected.Call first = calls.removeFirst();
        return Projected.after(call(first.statement()), calls).returning(result).build();
    }

    private Expression value(String field) {
        return switch (field) {
            case "articles" -> nodes("Article");
            case "organizations" -> nodes("Organization");
            case "unions" -> nodes("Union");
            case "people" -> nodes("Person");
            case "events" -> nodes("Event");
            case "places" -> nodes("Place");
            case "topics" -> nodes("Topic");
            case "relations" -> relations();
            case "statements" -> statements();
            case "statementsPerArticle" -> statementsPerArticle();
            case "unsureJudgements" -> unsure();
            case "firstPublishedOn" -> extreme(false);
            case "lastPublishedOn" -> extreme(true);
            case "lastIngestAt" -> lastIngest();
            default -> throw new IllegalStateException("corpus field " + field + " has no meaning");
        };
    }

    private SymbolicName column(Function<SymbolicName, Statement> statement) {
        SymbolicName name = compilation.fresh("c");
        calls.add(new Projected.Call(statement.apply(name), List.<SymbolicName>of()));
        return name;
    }

    private Expression nodes(String label) {
        Node counted = node(label).named(compilation.fresh("n"));
        return column(name -> match(counted).returning(count(counted).as(name)).build());
    }

    private Expression relations() {
        String[] types = compilation.clock().inTheWorld().stream().sorted().toArray(String[]::new);
        PatternElement pattern = anyNode().relationshipTo(anyNode(), types).named(compilation.fresh("r"));
        return column(
                name -> match(pattern).returning(count(asterisk()).as(name)).build());
    }

    /** Current nodes are statements and judgements; there are far fewer judgements to look at. */
    private Expression statements() {
        Expression current = nodes("Current");
        Node judgement = node("Judgement").named(compilation.fresh("n"));
        Expression judgements = column(name -> match(judgement)
                .where(judgement.hasLabels("Current"))
                .returning(count(judgement).as(name))
                .build());
        return current.subtract(judgements);
    }

    private Expression statementsPerArticle() {
        Expression articles = nodes("Article");
        Expression perArticle = statements()
                .multiply(literalOf(1.0))
                .divide(caseExpression()
                        .when(articles.eq(literalOf(0)))
                        .then(literalOf(1))
                        .elseDefault(articles));
        return caseExpression()
                .when(articles.eq(literalOf(0)))
                .then(literalNull())
                .elseDefault(perArticle);
    }

    private Expression unsure() {
        Node judgement = node("Judgement").named(compilation.fresh("n"));
        return column(name -> match(judgement)
                .where(judgement
                        .hasLabels("Current")
                        .and(judgement.property("verdict").eq(literalOf("UNSURE"))))
                .returning(count(judgement).as(name))
                .build());
    }

    private Expression extreme(boolean greatest) {
        Node article = node("Article").named(compilation.fresh("n"));
        Expression day = article.property("publishedOn");
        return column(name -> match(article)
                .returning((greatest ? max(day) : min(day)).as(name))
                .build());
    }

    private Expression lastIngest() {
        Node ingestion = node("Ingestion").named(compilation.fresh("n"));
        return column(name -> match(ingestion)
                .returning(max(ingestion.property("recordedAt")).as(name))
                .build());
    }
}
