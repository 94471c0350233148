package org.uniongraph.extract.grammar;

import java.util.Map;
import java.util.Optional;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** The next higher 总工会 of one whose printed name carries its region: 朝阳区望京街道总工会 belongs to 朝阳区总工会. */
final class Hierarchy {
    private static final String GENERAL = "总工会";

    private final Reading reading;
    private final Draft draft;

    Hierarchy(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    void add(Map<Span, DraftEntity> organizations) {
        organizations.forEach((span, entity) -> {
            String printed = reading.of(span);
            if (entity.isUnion() && printed.endsWith(GENERAL)) {
                add(span, entity);
            }
        });
    }

    private void add(Span span, DraftEntity union) {
        int end = span.end() - GENERAL.length();
        Term own = reading.hits().endingAt(WordList.DIVISIONS, end);
        int ownStart = own != null ? own.start() : end;
        if (ownStart <= span.start()) {
            return;
        }
        Term above = reading.hits().endingAt(WordList.DIVISIONS, ownStart);
        if (above == null || above.start() < span.start()) {
            return;
        }
        String name = reading.substring(span.start(), ownStart) + GENERAL;
        DraftEntity parent = draft.find(EntityType.ORGANIZATION, name)
                .or(() -> shorter(name))
                .orElseGet(() -> {
                    DraftEntity made = draft.add(new DraftEntity(EntityType.ORGANIZATION, name, "parent-by-region"));
                    made.kind = OrganizationKind.UNION;
                    made.level = Levels.above(union.level);
                    return made;
                });
        parent.mention(new Span(span.start(), ownStart));
        draft.relate(RelationType.SUBORDINATE_TO, union, parent, null, span, "parent-by-region");
    }

    private Optional<DraftEntity> shorter(String name) {
        return draft.entities(EntityType.ORGANIZATION).stream()
                .filter(entity -> entity.isUnion()
                        && entity.name.endsWith(GENERAL)
                        && name.endsWith(entity.name)
                        && entity.name.length() > 4)
                .findFirst();
    }
}
