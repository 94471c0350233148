package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.OrganizationKind;

/** Chooses which of overlapping names stand: 某公司 in 某公司工会 does, 中国有色金属工业 in 中国有色金属工业协会 does not. */
final class NestedNames {
    /** How many letters may stand between the end of an organisation and the last one (处, 部) of its department. */
    private static final int MAX_DEPARTMENT = 10;

    /** 老鹰山矿: a mine or works has so many letters before its last one, or more. */
    private static final int SHORT_WORKS = 3;

    private final Reading reading;
    private final Regions regions;

    NestedNames(Reading reading, Regions regions) {
        this.reading = reading;
        this.regions = regions;
    }

    /** Those that stand, in the order of the text; one within another only when both start together. */
    List<OrganizationName> standing(List<OrganizationName> found) {
        List<OrganizationName> sorted = new ArrayList<>(withWhole(found));
        sorted.sort(Comparator.comparingInt(OrganizationName::start)
                .thenComparing(Comparator.comparingInt(OrganizationName::end).reversed()));
        List<OrganizationName> kept = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (OrganizationName name : sorted) {
            boolean inside = name.end() <= end;
            boolean same = !kept.isEmpty() && kept.getLast().span().equals(name.span());
            if (same || inside && (name.start() != start || !mayBePartOf(name, kept.getLast(), sorted))) {
                continue;
            }
            kept.add(name);
            if (!inside) {
                start = name.start();
                end = name.end();
            }
        }
        return kept;
    }

    /** 处 and 部 name a department only behind the organisation whose part it is. */
    private static List<OrganizationName> withWhole(List<OrganizationName> found) {
        return found.stream()
                .filter(name -> name.end() - name.head() > 1
                        || name.role() == OrganizationName.Role.POINTING
                        || name.kind() == OrganizationKind.ENTERPRISE
                                && name.span().length() > SHORT_WORKS
                        || name.kind() == OrganizationKind.TEAM && isOfRegion(name)
                        || name.kind() == OrganizationKind.TEAM
                                && found.stream()
                                        .anyMatch(whole -> whole.start() == name.start()
                                                && whole.end() == name.head()
                                                && whole.span().length() > SHORT_WORKS)
                        || name.role() == OrganizationName.Role.GOVERNMENT_OF
                        || found.stream()
                                .anyMatch(whole -> whole.start() == name.start()
                                        && whole.end() < name.head() - 1
                                        && name.head() - whole.end() <= MAX_DEPARTMENT))
                .toList();
    }

    private static boolean isOfRegion(OrganizationName name) {
        return name.region() != null && name.region().kind() == Region.Kind.CHAIN;
    }

    /** False for a brand or committee in a longer name, and for what a team's name begins with. */
    private boolean mayBePartOf(OrganizationName part, OrganizationName whole, List<OrganizationName> all) {
        boolean brand = part.role() == OrganizationName.Role.KNOWN
                && WordList.NATIONAL_BODIES
                        .find(reading.lexicon(), reading.of(part.span()))
                        .isEmpty();
        boolean committee = part.kind() == OrganizationKind.PARTY && whole.role() != OrganizationName.Role.DEPARTMENT;
        boolean affiliated = reading.of(whole.span()).contains("附属");
        return whole.kind() != OrganizationKind.TEAM
                && !isSuffix(part)
                && !brand
                && !committee
                && !affiliated
                && all.stream().noneMatch(inner -> isPlaceOf(inner, part));
    }

    /** In 甲公司乙市医院项目部 the hospital is where the project is: a name within it, and a region right behind that. */
    private boolean isPlaceOf(OrganizationName inner, OrganizationName part) {
        if (inner.start() != part.start()
                || inner.end() >= part.end()
                || inner.role() == OrganizationName.Role.KNOWN
                || part.role() != OrganizationName.Role.WHOLE
                || isSuffix(inner)) {
            return false;
        }
        Region region = regions.startingAt(inner.end());
        return region != null && region.span().end() <= part.head();
    }

    private boolean isSuffix(OrganizationName name) {
        Term head = reading.hits().startingAt(WordList.ORGANIZATION_HEADS, name.head());
        return head != null && head.word().is("strength", "SUFFIX");
    }
}
