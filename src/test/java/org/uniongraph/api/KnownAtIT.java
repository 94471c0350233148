package org.uniongraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uniongraph.ingest.ArticleOutcome;
import org.uniongraph.ingest.Progress;
import org.uniongraph.ingest.TestIngest;
import org.uniongraph.model.ArticleId;
import org.uniongraph.query.FixtureGraph;
import org.uniongraph.query.TestSchema;
import org.uniongraph.store.TestStore;
import org.uniongraph.store.WriteSide;
import tools.jackson.databind.json.JsonMapper;

/** What the graph says of an instant is what it said at that instant, whatever was ingested and retracted since. */
class KnownAtIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String QUERY = FixtureGraph.text("queries/everything.graphql");

    private final TestStore store = TestStore.shared();
    private final WriteSide writeSide = WriteSide.over(store.driver());
    private final GraphQL graphQl = TestSchema.graphQl(store.cypher(), new ErrorMapping());

    @Test
    void answersForAnInstantAsItDidThen() throws IOException {
        store.empty();
        Instant nothing = lastChange();
        String empty = ask(null);
        List<ArticleOutcome> articles = TestIngest.over(writeSide.ledger())
                .ingest(List.of(Path.of("seeds/articles")), Progress.SILENT)
                .articles();
        Instant all = lastChange();
        String full = ask(null);
        for (ArticleOutcome article : articles.subList(1, 5)) {
            writeSide.ledger().retract(new ArticleId(String.valueOf(article.articleId())));
        }
        Instant few = lastChange();
        String reduced = ask(null);
        TestIngest.over(writeSide.ledger()).ingest(List.of(Path.of("seeds/articles")), Progress.SILENT);

        assertThat(full).isNotEqualTo(reduced).isNotEqualTo(empty);
        assertThat(ask(null)).isEqualTo(full);
        assertThat(ask(few)).isEqualTo(reduced);
        assertThat(ask(all)).isEqualTo(full);
        assertThat(ask(nothing)).isEqualTo(empty);
    }

    private Instant lastChange() {
        return store.driver()
                .executableQuery(
                        "OPTIONAL MATCH (g:Graph) RETURN coalesce(g.changedAt, datetime('2000-01-01T00:00Z')) AS at")
                .execute()
                .records()
                .getFirst()
                .get("at")
                .asZonedDateTime()
                .toInstant();
    }

    private String ask(@Nullable Instant knownAt) {
        ExecutionInput input = ExecutionInput.newExecutionInput(QUERY)
                .variables(knownAt == null ? Map.of() : Map.of("knownAt", knownAt.toString()))
                .build();
        ExecutionResult result = graphQl.execute(input);
        assertThat(result.getErrors()).isEmpty();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(result.<Object>getData());
    }
}
