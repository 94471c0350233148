package org.uniongraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.Statement;

/**
 * Keeps articles and what they state, and the projection in step with them. Each call is one transaction, and writers
 * go one after the other: when a call returns, all of it is on disk; when it fails, nothing of it is.
 */
@Component
public class Ledger {
    private final Neo4jClient client;
    private final Writes writes;

    Ledger(Neo4jClient client, Writes writes) {
        this.client = client;
        this.writes = writes;
    }

    /**
     * What became of an article.
     *
     * @param created statements that are new
     * @param unchanged statements that were there
     * @param retracted statements that were there and are no longer made
     */
    public record Recorded(Outcome outcome, int created, int unchanged, int retracted) {
        /** How the article stands to what was there before. */
        public enum Outcome {
            CREATED,
            UPDATED,
            UNCHANGED
        }
    }

    /** An article that is no longer part of the graph, and how many statements went with it. */
    public record Retracted(ArticleId id, String headline, int statements) {}

    /** The article as it was first stored, whether it is part of the graph now or was retracted. */
    public Optional<Article> findArticle(ArticleId id) {
        return new Transaction(client)
                .rows("article-stored", Map.of("id", id.value())).stream()
                        .map(row -> ArticleProperties.read(Rows.map(row, "properties")))
                        .findFirst();
    }

    /**
     * Stores {@code article} as the source of exactly {@code statements}. Doing so twice changes nothing.
     *
     * @param source the file it came from
     */
    public Recorded record(Article article, String source, Collection<Statement> statements) {
        return writes.write(change -> record(change, article, source, statements));
    }

    /** Takes an article and all that it states out of the graph as it is now; empty when it isn't part of it. */
    public Optional<Retracted> retract(ArticleId id) {
        return writes.write(change -> retract(change, id));
    }

    private static Recorded record(
            Writes.Change change, Article article, String source, Collection<Statement> statements) {
        Transaction transaction = change.transaction();
        String id = article.id().value();
        Map<String, Object> state = transaction.row("article-state", Map.of("articleId", id));
        boolean live = Boolean.TRUE.equals(state.get("live"));
        Set<String> before = new HashSet<>(Rows.<String>list(state, "statementIds"));
        Map<String, Statement> wanted = new LinkedHashMap<>();
        statements.forEach(statement -> wanted.put(statement.id().value(), statement));
        List<Statement> added = wanted.values().stream()
                .filter(s -> !before.contains(s.id().value()))
                .toList();
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(wanted.keySet());
        int unchanged = wanted.size() - added.size();
        if (live && gone.isEmpty() && added.isEmpty()) {
            return new Recorded(Recorded.Outcome.UNCHANGED, 0, unchanged, 0);
        }
        if (!live) {
            Map<String, Object> properties = ArticleProperties.of(article, source);
            transaction.run("article-open", Map.of("id", id, "properties", properties, "now", change.now()));
        }
        List<Map<String, Object>> claims = new ArrayList<>(close(change, id, gone));
        List<Map<String, Object>> opened = added.stream()
                .map(statement -> StatementProperties.of(article, statement))
                .toList();
        claims.addAll(opened);
        wanted.values()
                .forEach(s -> claims.add(Map.of("subjectId", s.claim().subject().value())));
        Canonicals canonicals = canonicals(transaction, claims);
        open(change, id, added, opened, canonicals);
        project(change, id, claims, canonicals);
        Set<String> entities = entities(claims, canonicals);
        change.done(live ? GraphChange.Touched.updated(id, entities) : GraphChange.Touched.added(id, entities));
        Recorded.Outcome outcome = live ? Recorded.Outcome.UPDATED : Recorded.Outcome.CREATED;
        return new Recorded(outcome, added.size(), unchanged, gone.size());
    }

    private static Optional<Retracted> retract(Writes.Change change, ArticleId id) {
        Map<String, Object> state = change.transaction().row("article-state", Map.of("articleId", id.value()));
        if (!Boolean.TRUE.equals(state.get("live"))) {
            return Optional.empty();
        }
        List<String> statements = Rows.list(state, "statementIds");
        List<Map<String, Object>> claims = close(change, id.value(), statements);
        change.transaction().run("article-close", Map.of("id", id.value(), "now", change.now()));
        Canonicals canonicals = canonicals(change.transaction(), claims);
        project(change, id.value(), claims, canonicals);
        change.done(GraphChange.Touched.retracted(id.value(), entities(claims, canonicals)));
        return Optional.of(new Retracted(id, Rows.text(state, "headline"), statements.size()));
    }

    private static List<Map<String, Object>> close(Writes.Change change, String articleId, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = Map.of("articleId", articleId, "ids", List.copyOf(ids), "now", change.now());
        return change.transaction().rows("statements-close", parameters);
    }

    private static void open(
            Writes.Change change,
            String articleId,
            List<Statement> statements,
            List<Map<String, Object>> properties,
            Canonicals canonicals) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Map<String, Object> supported = new HashMap<>(properties.get(i));
            Projected.of(supported, canonicals).ifPresent(p -> supported.put("supports", p.id()));
            var span = statements.get(i).quote().span();
            rows.add(Map.of("properties", supported, "start", (long) span.start(), "end", (long) span.end()));
        }
        if (!rows.isEmpty()) {
            Map<String, Object> parameters = Map.of("articleId", articleId, "now", change.now(), "rows", rows);
            change.transaction().run("statements-open", parameters);
        }
    }

    private static void project(
            Writes.Change change, String articleId, List<Map<String, Object>> claims, Canonicals canonicals) {
        List<Projected> touched = claims.stream()
                .filter(claim -> claim.containsKey("type"))
                .flatMap(claim -> Projected.of(claim, canonicals).stream())
                .distinct()
                .toList();
        new Projection(change.transaction(), change.now()).update(articleId, touched, canonicals);
        Namesakes.doubt(change, people(claims, canonicals));
    }

    /** Of whom something is said that was not, or no longer: rows without a type only name whom an article names. */
    private static Set<String> entities(List<Map<String, Object>> claims, Canonicals canonicals) {
        return claims.stream()
                .filter(claim -> claim.containsKey("type"))
                .flatMap(claim ->
                        Stream.of("subjectId", "objectId").flatMap(key -> Stream.ofNullable(Rows.findText(claim, key))))
                .filter(id -> id.startsWith("e"))
                .map(canonicals::of)
                .collect(Collectors.toSet());
    }

    private static Set<String> people(List<Map<String, Object>> claims, Canonicals canonicals) {
        return claims.stream()
                .filter(claim -> EntityType.PERSON.label().equals(claim.get("entityType")))
                .map(claim -> canonicals.of(Rows.text(claim, "subjectId")))
                .collect(Collectors.toSet());
    }

    private static Canonicals canonicals(Transaction transaction, List<Map<String, Object>> claims) {
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> Stream.of("subjectId", "objectId")
                .flatMap(key -> Stream.ofNullable(Rows.findText(claim, key)))
                .forEach(ids::add));
        return MergedEntities.of(transaction, ids);
    }
}
