package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;

/** Joins the names of an article to organisations: one for all forms of its name, with what it is a part of. */
final class Organizations {
    /** What stands before a second name: （, （以下简称“. */
    private static final Pattern OPENED = Pattern.compile("（(?:(?:以下|下|并|又)?(?:简称|称)(?:为|：)?“?)?$");

    private final Reading reading;
    private final HomeRegions home;
    private final Draft draft;
    private final KnownOrganizations known;
    private final References references;
    private final FullNames fullNames;
    private final OrganizationParts parts;
    private final ShortForms shortForms;

    Organizations(Reading reading, HomeRegions home, Draft draft) {
        this.reading = reading;
        this.home = home;
        this.draft = draft;
        this.known = new KnownOrganizations(draft, reading.lexicon());
        this.references = new References(reading, home, draft, known);
        this.fullNames = new FullNames(reading, home, known);
        this.shortForms = new ShortForms(reading);
        this.parts = new OrganizationParts(reading, draft, known);
    }

    /** The organisation of each name, by its place. */
    Map<Span, DraftEntity> join(List<OrganizationName> names) {
        for (int i = 0; i < names.size(); i++) {
            OrganizationName name = names.get(i);
            List<OrganizationName> within = within(names, i);
            find(name).ifPresent(entity -> {
                known.mention(entity, name.span());
                shortForms.learn(name, entity, within);
            });
        }
        shortForms.mentionIn(known);
        parts.relate(names);
        parts.relateLists(names);
        dropUnionsNames();
        DepartmentLists departments = new DepartmentLists(reading, draft, known);
        for (OrganizationName name : names) {
            DraftEntity entity = known.bySpan().get(name.span());
            if (entity != null) {
                departments.read(name, entity);
                parts.relateTeam(name, entity);
            }
        }
        return known.bySpan();
    }

    /** The names that start with the one at {@code index}, shorter than it: they follow it. */
    private static List<OrganizationName> within(List<OrganizationName> names, int index) {
        int end = index + 1;
        while (end < names.size() && names.get(end).start() == names.get(index).start()) {
            end++;
        }
        return names.subList(index + 1, end);
    }

    /** 某公司 is no organisation of the article when only 某公司工会 is named. */
    private void dropUnionsNames() {
        known.remove(known.all().stream()
                .filter(entity -> !entity.isUnion() && !draft.touches(entity) && parts.isInUnionsOnly(entity))
                .toList());
    }

    private Optional<DraftEntity> find(OrganizationName name) {
        if (references.isOne(name)) {
            return references.find(name);
        }
        String surface = reading.of(name.span());
        Optional<DraftEntity> before = beforeBracket(name);
        if (before.isPresent()) {
            before.get().aliases.add(surface);
            return before;
        }
        Optional<DraftEntity> meant = shortForms.meant(surface);
        if (meant.isPresent()) {
            meant.get().aliases.add(surface);
            return meant;
        }
        String full = fullNames.of(name);
        return full.equals(surface) && isOfUnknownRegion(name, surface)
                ? known.findEnding(surface, name.start())
                : Optional.of(named(name, full, surface));
    }

    /** 甲（乙）, 甲（以下简称“乙”）: a second name of the first. */
    private Optional<DraftEntity> beforeBracket(OrganizationName name) {
        Matcher open = OPENED.matcher(reading.substring(name.start() - 8, name.start()));
        boolean bracketed = open.find() && "）”".indexOf(reading.at(name.end())) >= 0;
        return bracketed ? known.findUpTo(name.start() - open.group().length()) : Optional.empty();
    }

    /** 街道总工会, when the article tells nowhere of which 街道. */
    private static boolean isOfUnknownRegion(OrganizationName name, String surface) {
        Region region = name.region();
        return region != null && region.kind() == Region.Kind.RANK && surface.matches("(?:街道|镇|乡|兵团).*");
    }

    private DraftEntity named(OrganizationName name, String full, String surface) {
        DraftEntity entity = known.findNamed(full)
                .or(() -> known.findAlike(full, name.kind()))
                .orElseGet(() -> add(name, full));
        known.addName(full, entity);
        if (name.role() == OrganizationName.Role.DEPARTMENT) {
            parts.addDepartment(entity);
        }
        entity.aliases.add(surface);
        boolean brand = name.kind() == OrganizationKind.ENTERPRISE && full.startsWith(entity.name);
        if (full.length() > entity.name.length() && (brand || full.endsWith(entity.name))) {
            entity.aliases.add(entity.name);
            entity.name = full;
        }
        return entity;
    }

    private DraftEntity add(OrganizationName name, String full) {
        DraftEntity entity = known.add(full, name.kind(), rule(name));
        if (entity.isUnion()) {
            entity.level = Levels.of(reading, name, full, home);
        }
        return entity;
    }

    private static String rule(OrganizationName name) {
        String role = "organization-" + name.role().name().toLowerCase(Locale.ROOT);
        Region region = name.region();
        return region == null ? role : role + "-" + region.kind().name().toLowerCase(Locale.ROOT);
    }
}
