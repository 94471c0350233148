package org.uniongraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.Judgement;

/** Same name is not same person: two people of one name are two entities and a question to a human. */
final class Namesakes {
    /** Who asks, and by which rule. */
    private static final String BY = "same-name";

    /** Of a very common name only so many are set beside a new one; a curator can search for more. */
    private static final long MOST = 20;

    /** Even odds: the name alone says nothing either way. */
    private static final double SCORE = 0.5;

    private Namesakes() {}

    /** Asks about {@code people} who have namesakes, and drops the questions about those who are gone. */
    static void doubt(Writes.Change change, Collection<String> people) {
        if (people.isEmpty()) {
            return;
        }
        List<String> ids = List.copyOf(people);
        change.transaction().run("namesakes-gone", Map.of("ids", ids, "by", BY, "now", change.now()));
        for (Map<String, Object> row : change.transaction().rows("namesakes", Map.of("ids", ids, "most", MOST))) {
            EntityId person = new EntityId(Rows.text(row, "id"));
            List<String> reasons = List.of("both are named " + Rows.text(row, "name"));
            Rows.<String>list(row, "others")
                    .forEach(other -> Judgements.open(
                            change,
                            Judgement.of(Judgement.Verdict.UNSURE, person, new EntityId(other), SCORE, reasons, BY)));
        }
    }
}
