package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Optional;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.UnionLevel;

/** Finds which organisation is meant where the text only points to it: 该区总工会, 该公司工会, 集团总裁. */
final class References {
    private static final String UNION = "工会";
    /** What a school's name ends with, that 该校 points to. */
    private static final List<String> SCHOOLS = List.of("学校", "大学", "学院", "中学", "小学", "党校");

    private static final String GROUP = "集团公司";

    private final Reading reading;
    private final HomeRegions home;
    private final Draft draft;
    private final KnownOrganizations known;

    References(Reading reading, HomeRegions home, Draft draft, KnownOrganizations known) {
        this.reading = reading;
        this.home = home;
        this.draft = draft;
        this.known = known;
    }

    boolean isOne(OrganizationName name) {
        return name.role() == OrganizationName.Role.POINTING || hasPointingRegion(name) || hasPointer(name);
    }

    /** The organisation that such a name means; empty when none does. */
    Optional<DraftEntity> find(OrganizationName name) {
        if (name.role() == OrganizationName.Role.POINTING) {
            String sort = reading.substring(name.head(), name.end());
            if (name.kind() == OrganizationKind.UNION && sort.endsWith(UNION) && !sort.endsWith("总工会")) {
                return ofKind(name, sort);
            }
            return ofSort(sort, name.start());
        }
        Region region = name.region();
        return region != null && region.kind() == Region.Kind.POINTING
                ? ofRegion(name, region)
                : ofKind(name, reading.of(name.span()).substring(1));
    }

    private static boolean hasPointingRegion(OrganizationName name) {
        return name.region() != null && name.region().kind() == Region.Kind.POINTING;
    }

    private boolean hasPointer(OrganizationName name) {
        return name.span().length() > 1 && Regions.POINTING.indexOf(reading.at(name.start())) >= 0;
    }

    /** 该市总工会: the region is the one meant. */
    private Optional<DraftEntity> ofRegion(OrganizationName name, Region region) {
        String rank = reading.of(region.span()).substring(1);
        String rest = reading.substring(region.span().end(), name.end());
        return known.findEnding(rank + rest, name.start())
                .or(() -> home.meant(rank, name.start())
                        .map(full ->
                                known.findNamed(full + rest).orElseGet(() -> add(name, full + rest, rank + rest))));
    }

    private DraftEntity add(OrganizationName name, String full, String printed) {
        DraftEntity added = known.add(full, name.kind(), "organization-pointing");
        added.aliases.add(printed);
        if (added.isUnion()) {
            added.level = Levels.of(reading, name, full, home);
        }
        return added;
    }

    /** 该台工会, 该公司工会: the organisation named before, or its union. */
    private Optional<DraftEntity> ofKind(OrganizationName name, String tail) {
        Optional<DraftEntity> before = known.findEnding(tail, name.start());
        if (before.isPresent() || !tail.endsWith(UNION)) {
            return before;
        }
        String body = tail.substring(0, tail.length() - UNION.length());
        return ofSort(body, name.start()).map(whole -> addUnion(name, whole));
    }

    /** 公司, 集团公司: the last one named before {@code place} whose name ends so, or else has the sort in it. */
    private Optional<DraftEntity> ofSort(String sort, int place) {
        if (sort.equals("校")) {
            return SCHOOLS.stream()
                    .map(school -> known.findEnding(school, place))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return known.findEnding(sort, place).or(() -> known.findHolding(sort.equals(GROUP) ? "集团" : sort, place));
    }

    private DraftEntity addUnion(OrganizationName name, DraftEntity whole) {
        DraftEntity union = known.add(whole.name + UNION, OrganizationKind.UNION, "organization-pointing");
        union.level = UnionLevel.GRASSROOTS;
        draft.relate(RelationType.UNION_OF, union, whole, null, name.span(), "union-of-pointing");
        return union;
    }
}
