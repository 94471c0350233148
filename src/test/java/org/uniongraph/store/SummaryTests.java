package org.uniongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTests {
    @Test
    void reprintsCountOnceAndIndependentTextsAddUp() {
        Map<String, Object> reprints = Evidence.summarise(List.of(said("text1", 0.6, 2), said("text1", 0.5, 1)));
        assertThat(reprints)
                .containsEntry("confidence", 0.6)
                .containsEntry("statementCount", 3L)
                .containsEntry("sourceCount", 1L);
        assertThat(Evidence.summarise(List.of(said("text1", 0.6, 1), said("text2", 0.5, 1))))
                .containsEntry("confidence", 0.8)
                .containsEntry("sourceCount", 2L);
    }

    @Test
    void repetitionAloneNeverMakesAFactCertain() {
        List<Support> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(said("text" + i, 0.9, 1));
        }
        assertThat(Evidence.summarise(many)).containsEntry("confidence", 0.99);
        many.add(said("person", 1.0, 1));
        assertThat(Evidence.summarise(many)).containsEntry("confidence", 1.0);
    }

    @Test
    void mostFrequentNameStandsAndTheOthersAreAliases() {
        List<Support> said = new ArrayList<>(List.of(
                union("a", "全国总工会", List.of("全总")),
                union("b", "中华全国总工会", List.of("全国总工会")),
                union("c", "中华全国总工会", List.of())));
        Map<String, Object> summary = Descriptions.summarise(said);
        assertThat(summary)
                .containsEntry("name", "中华全国总工会")
                .containsEntry("aliases", List.of("全国总工会", "全总"))
                .containsEntry("type", "Union");
        Collections.reverse(said);
        assertThat(Descriptions.summarise(said)).isEqualTo(summary);
    }

    @Test
    void longerNameStandsWhenVotesAreEven() {
        assertThat(Descriptions.summarise(List.of(union("a", "海淀区总工会", List.of()), union("b", "北京市海淀区总工会", List.of()))))
                .containsEntry("name", "北京市海淀区总工会");
    }

    @Test
    void voteForAnOrganizationsNameCountsForItsFullerForms() {
        assertThat(Descriptions.summarise(List.of(
                        union("a", "海淀区总工会", List.of()),
                        union("b", "海淀区总工会", List.of("区总工会")),
                        union("c", "北京市海淀区总工会", List.of()))))
                .containsEntry("name", "北京市海淀区总工会")
                .containsEntry("aliases", List.of("区总工会", "海淀区总工会"));
    }

    @Test
    void statedDateStandsBeforeAPhrase() {
        Support recently = event("a", Map.of("dateText", "近日", "resolvedAgainst", LocalDate.of(2024, 6, 1)));
        Support stated = event("b", Map.of("dateText", "5月", "start", "2024-05"));
        assertThat(Descriptions.summarise(List.of(recently, recently, stated)))
                .containsEntry("start", "2024-05")
                .containsEntry("startsFrom", LocalDate.of(2024, 5, 1))
                .containsEntry("startsTo", LocalDate.of(2024, 5, 31))
                .containsEntry("sortDate", LocalDate.of(2024, 5, 1));
        assertThat(Descriptions.summarise(List.of(recently)))
                .containsEntry("sortDate", LocalDate.of(2024, 6, 1))
                .doesNotContainKey("start");
    }

    @Test
    void timelineJoinsStretchesThatSayTheSame() {
        List<Timeline.Dated<String>> facts = List.of(
                new Timeline.Dated<>("x", day(1), day(3)),
                new Timeline.Dated<>("x", day(2), day(5)),
                new Timeline.Dated<>("y", day(7), null));
        assertThat(Timeline.of(facts, List::getFirst))
                .containsExactly(new Timeline.Dated<>("x", day(1), day(5)), new Timeline.Dated<>("y", day(7), null));
    }

    @Test
    void timelineCutsWhereTheSumChanges() {
        List<Timeline.Dated<String>> facts =
                List.of(new Timeline.Dated<>("x", day(1), null), new Timeline.Dated<>("y", day(2), day(4)));
        assertThat(Timeline.of(facts, List::size))
                .containsExactly(
                        new Timeline.Dated<>(1, day(1), day(2)),
                        new Timeline.Dated<>(2, day(2), day(4)),
                        new Timeline.Dated<>(1, day(4), null));
    }

    private static ZonedDateTime day(int day) {
        return ZonedDateTime.of(2025, 1, day, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    private static Support said(String text, double confidence, int statements) {
        return new Support("r1", "ORGANIZED", "e1", "e2", null, Map.of("role", "HOST"), text, confidence, statements);
    }

    private static Support union(String text, String name, List<String> aliases) {
        Map<String, Object> claim = Map.of(
                "entityType", "Organization", "name", name, "aliases", aliases, "kind", "UNION", "level", "NATIONAL");
        return new Support("e1", Support.DESCRIPTION, "e1", null, null, claim, text, 1, 1);
    }

    private static Support event(String text, Map<String, Object> time) {
        Map<String, Object> claim = new HashMap<>(time);
        claim.putAll(Map.of("entityType", "Event", "name", "职工歌咏比赛", "aliases", List.of(), "eventType", "CULTURE"));
        return new Support("e1", Support.DESCRIPTION, "e1", null, null, claim, text, 1, 1);
    }
}
