package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.uniongraph.model.Article;
import org.uniongraph.model.Judgement;
import org.uniongraph.model.Statement;

/** After any sequence of changes the projection, history included, is what a rebuild would make. */
class ProjectionPropertyIT {
    private final TestStore store = TestStore.shared();
    private final WriteSide writeSide = WriteSide.over(store.driver());

    /** One change: an article with one of three annotations, its retraction, or a judgement and its withdrawal. */
    sealed interface Step {
        record Ingest(int article, int annotation) implements Step {}

        record Retract(int article) implements Step {}

        record Merge(int left, int right) implements Step {}

        record Unmerge(int left, int right) implements Step {}
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void equalsARebuildAfterAnySequence(@ForAll("steps") List<Step> steps) {
        store.empty();
        steps.forEach(this::take);
        assertThat(writeSide.verification().verify(done -> {}).faults()).isEmpty();
    }

    @Property(tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void presentDependsOnlyOnWhatStands(@ForAll("steps") List<Step> steps) {
        store.empty();
        steps.forEach(this::take);
        Map<Integer, Integer> standing = new HashMap<>();
        List<Step> merges = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Step.Ingest ingest -> standing.put(ingest.article(), ingest.annotation());
                case Step.Retract retract -> standing.remove(retract.article());
                case Step.Merge merge -> merges.add(merge);
                case Step.Unmerge undo -> merges.remove(new Step.Merge(undo.left(), undo.right()));
            }
        }
        List<Map<String, Object>> present = present();
        store.empty();
        standing.forEach((article, annotation) -> take(new Step.Ingest(article, annotation)));
        merges.forEach(this::take);
        assertThat(present()).isEqualTo(present);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> article = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> three = Arbitraries.integers().between(0, 2);
        Arbitrary<Step> ingest = Combinators.combine(article, three).as(Step.Ingest::new);
        Arbitrary<Step> retract = article.map(Step.Retract::new);
        Arbitrary<Step> merge = Combinators.combine(three, three).as((a, b) -> new Step.Merge(a, a + 1 + b % 2));
        Arbitrary<Step> unmerge = Combinators.combine(three, three).as((a, b) -> new Step.Unmerge(a, a + 1 + b % 2));
        return Arbitraries.frequencyOf(
                        Tuple.of(5, ingest), Tuple.of(3, retract), Tuple.of(2, merge), Tuple.of(1, unmerge))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private void take(Step step) {
        switch (step) {
            case Step.Ingest ingest -> {
                Article article = Invented.article(ingest.article());
                List<Statement> statements = Invented.statements(article, ingest.annotation());
                writeSide.ledger().record(article, "invented", statements);
            }
            case Step.Retract retract ->
                writeSide.ledger().retract(Invented.article(retract.article()).id());
            case Step.Merge merge -> writeSide.judgements().judge(same(merge.left(), merge.right()));
            case Step.Unmerge undo ->
                writeSide.judgements().withdraw(same(undo.left(), undo.right()).id());
        }
    }

    private static Judgement same(int left, int right) {
        return Judgement.of(
                Judgement.Verdict.SAME, Invented.union(left), Invented.union(right), 1, List.of("test"), "curator");
    }

    private List<Map<String, Object>> present() {
        return List.of("articles", "entities", "relations", "figures", "statements").stream()
                .flatMap(list ->
                        store.cypher().read(new CypherQuery(CypherFiles.text("export-" + list), Map.of())).stream())
                .toList();
    }
}
