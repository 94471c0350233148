package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads from names within names what is part of what: 某公司工会 is the union of 某公司, 某公司项目部 a part of it. */
final class OrganizationParts {
    /** Between two names, what makes the second a part of the first. */
    private static final Set<String> BELONGS =
            Set.of("所属", "所属的", "下属", "下属的", "直属", "直属的", "旗下", "旗下的", "下辖", "下辖的", "辖下的");

    private final Reading reading;
    private final Draft draft;
    private final KnownOrganizations known;
    private final Set<DraftEntity> departments = new HashSet<>();

    OrganizationParts(Reading reading, Draft draft, KnownOrganizations known) {
        this.reading = reading;
        this.draft = draft;
        this.known = known;
    }

    void addDepartment(DraftEntity department) {
        departments.add(department);
    }

    /** @param names in the order of the text, of those that start together the longer first */
    void relate(List<OrganizationName> names) {
        for (int i = 0; i < names.size(); i++) {
            OrganizationName prefix = names.get(i);
            DraftEntity shorter = known.bySpan().get(prefix.span());
            for (int j = i - 1; shorter != null && j >= 0 && names.get(j).start() == prefix.start(); j--) {
                relate(names.get(j).span(), shorter, prefix);
            }
        }
    }

    /** 某集团所属甲矿、乙矿: each of a list belongs to what stands before it. */
    void relateLists(List<OrganizationName> names) {
        DraftEntity whole = null;
        Span last = new Span(0, 0);
        for (OrganizationName name : names) {
            DraftEntity entity = known.bySpan().get(name.span());
            if (entity == null || last.contains(name.span())) {
                continue;
            }
            String between = reading.substring(last.end(), Math.max(last.end(), name.start()));
            DraftEntity before = known.bySpan().get(last);
            if (before != null && BELONGS.contains(between)) {
                whole = before;
            } else if (!between.equals("、") && !between.equals("和")) {
                whole = null;
            }
            if (whole != null && whole != entity) {
                draft.relate(
                        RelationType.SUBORDINATE_TO,
                        entity,
                        whole,
                        null,
                        new Span(last.start(), name.end()),
                        "part-of-list");
            }
            last = name.span();
        }
    }

    private void relate(Span span, DraftEntity shorter, OrganizationName prefix) {
        DraftEntity longer = known.bySpan().get(span);
        if (longer == null || longer == shorter || hasNearer(span, prefix.end())) {
            return;
        }
        if (!longer.isUnion() || shorter.isUnion() || !longer.name.endsWith("会")) {
            if (longer.isUnion() || !isInUnionsOnly(longer)) {
                part(longer, shorter, span);
            }
        } else if (departments.contains(longer) || !isInUnionsOnly(shorter)) {
            draft.relate(RelationType.UNION_OF, longer, shorter, null, span, "union-of-name");
        }
    }

    private void part(DraftEntity part, DraftEntity whole, Span evidence) {
        draft.relate(RelationType.SUBORDINATE_TO, part, whole, null, evidence, "part-of-name");
        if (departments.contains(part)) {
            part.kind = whole.kind;
            part.level = whole.level;
        }
    }

    /** True when a name between the two, longer than the prefix, starts at the same place. */
    private boolean hasNearer(Span longer, int prefixEnd) {
        return known.bySpan().keySet().stream()
                .anyMatch(other ->
                        other.start() == longer.start() && other.end() < longer.end() && other.end() > prefixEnd);
    }

    /** True when the name stands nowhere but in that of its union. */
    boolean isInUnionsOnly(DraftEntity workplace) {
        return workplace.mentions.stream().allMatch(mention -> reading.follows(mention.end(), "工会"));
    }

    /** A team belongs to the organisation whose name its own begins with, when the article names that one too. */
    void relateTeam(OrganizationName name, DraftEntity team) {
        if (name.kind() != OrganizationKind.TEAM) {
            return;
        }
        String printed = reading.of(name.span());
        known.all().stream()
                .filter(other -> other.kind != OrganizationKind.TEAM
                        && printed.startsWith(other.name)
                        && other.name.length() > 2)
                .max(Comparator.comparingInt(other -> other.name.length()))
                .ifPresent(other -> draft.relate(
                        RelationType.SUBORDINATE_TO, team, other, null, name.span(), "team-of-organization"));
    }
}
