package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniongraph.model.Article;
import org.uniongraph.model.Judgement;

class JudgementsIT {
    private final TestStore store = TestStore.shared();
    private final WriteSide writeSide = WriteSide.over(store.driver());

    @BeforeEach
    void emptyStore() {
        store.empty();
    }

    @Test
    void mergedEntitysOldIdLeadsToTheCanonicalOneUntilUndone() {
        Article article = Invented.article(0);
        writeSide.ledger().record(article, "invented", Invented.statements(article, 0));
        List<Map<String, Object>> before = unions();
        Judgement same = Judgement.of(
                Judgement.Verdict.SAME, Invented.union(0), Invented.union(1), 1, List.of("curator knows"), "curator");
        assertThat(writeSide.judgements().judge(same)).isTrue();
        assertThat(writeSide.judgements().judge(same)).isFalse();
        assertThat(unions()).hasSize(1);
        assertThat(query("MATCH (m:MergedEntity) RETURN m.id AS id, m.canonicalId AS canonical"))
                .containsExactly(Map.of(
                        "id", same.right().value(), "canonical", same.left().value()));
        assertThat(writeSide.judgements().withdraw(same.id())).isTrue();
        assertThat(unions()).isEqualTo(before);
        assertThat(writeSide.judgements().withdraw(same.id())).isFalse();
        assertThat(writeSide.verification().verify(done -> {}).faults()).isEmpty();
    }

    @Test
    void peopleOfOneNameAreTwoAndAQuestion() {
        Article first = Invented.article(2);
        Article second = Invented.article(3);
        writeSide.ledger().record(first, "invented", Invented.namesake(first));
        assertThat(doubts()).isEmpty();
        writeSide.ledger().record(second, "invented", Invented.namesake(second));
        assertThat(query("MATCH (p:Person) RETURN p.name AS name")).hasSize(2);
        assertThat(doubts()).hasSize(1);
        writeSide.ledger().retract(first.id());
        assertThat(doubts()).isEmpty();
    }

    private List<Map<String, Object>> doubts() {
        return query("MATCH (j:Judgement:Current {verdict: 'UNSURE'}) RETURN j.id AS id");
    }

    private List<Map<String, Object>> unions() {
        return query("MATCH (u:Entity:`Union`) RETURN u.id AS id, u.name AS name, u.aliases AS aliases ORDER BY id");
    }

    private List<Map<String, Object>> query(String text) {
        return store.cypher().read(new CypherQuery(text, Map.of()));
    }
}
