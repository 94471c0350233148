package org.uniongraph.extract.grammar;

import java.util.Optional;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads lists of departments, of which only the first says whose they are: 市总工会权益工作部、基层组织建设部. */
final class DepartmentLists {
    private static final int MAX_LENGTH = 11;

    private final Reading reading;
    private final Draft draft;
    private final KnownOrganizations known;

    DepartmentLists(Reading reading, Draft draft, KnownOrganizations known) {
        this.reading = reading;
        this.draft = draft;
        this.known = known;
    }

    /** Adds those that follow {@code department}, named at {@code name}. */
    void read(OrganizationName name, DraftEntity department) {
        Optional<DraftEntity> whole =
                name.role() == OrganizationName.Role.DEPARTMENT ? whole(department) : Optional.empty();
        if (whole.isEmpty()) {
            return;
        }
        int at = name.end();
        while ("、和".indexOf(reading.at(at)) >= 0) {
            int end = end(at + 1);
            if (end < 0) {
                return;
            }
            DraftEntity next = department(new Span(at + 1, end), whole.get(), department);
            draft.relate(
                    RelationType.SUBORDINATE_TO,
                    next,
                    whole.get(),
                    null,
                    new Span(name.start(), end),
                    "department-list");
            at = end;
        }
    }

    private Optional<DraftEntity> whole(DraftEntity department) {
        return draft.relations().stream()
                .filter(r -> r.type() == RelationType.SUBORDINATE_TO && r.from() == department)
                .map(DraftRelation::to)
                .findFirst();
    }

    private DraftEntity department(Span span, DraftEntity whole, DraftEntity first) {
        String full = whole.name + reading.of(span);
        DraftEntity department = known.findNamed(full).orElseGet(() -> known.add(full, first.kind, "department-list"));
        department.level = first.level;
        department.aliases.add(reading.of(span));
        known.mention(department, span);
        return department;
    }

    /** Where the name of a department ends that starts at {@code from}; negative when none does. */
    private int end(int from) {
        for (int end = from + 2; end <= from + MAX_LENGTH && !reading.isStop(end - 1); end++) {
            boolean department =
                    "部处科室".indexOf(reading.at(end - 1)) >= 0 && !reading.precedes(end, "干部") && reading.isBoundary(end);
            if (department) {
                return end;
            }
        }
        return -1;
    }
}
