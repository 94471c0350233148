package org.uniongraph.extract.grammar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Word;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;
import org.uniongraph.model.UnionLevel;

/** Joins the names of an article to organisations: one for all forms of its name, with what it is a part of. */
final class Organizations {
    private static final String LOCAL = "local-bodies";
    private static final String POINTING = "该我本";

    private final Reading reading;
    private final HomeRegions home;
    private final Draft draft;
    private final Map<String, DraftEntity> byKey = new LinkedHashMap<>();
    private final Map<Span, DraftEntity> bySpan = new HashMap<>();

    private final java.util.Set<DraftEntity> departments = new java.util.HashSet<>();

    Organizations(Reading reading, HomeRegions home, Draft draft) {
        this.reading = reading;
        this.home = home;
        this.draft = draft;
    }

    /** The organisation of each name, by its place. */
    Map<Span, DraftEntity> join(List<OrganizationName> names) {
        for (int i = 0; i < names.size(); i++) {
            OrganizationName name = names.get(i);
            DraftEntity entity = entity(name);
            if (entity == null) {
                continue;
            }
            entity.mention(name.span());
            bySpan.put(name.span(), entity);
        }
        for (int i = 0; i < names.size(); i++) {
            DraftEntity shorter = bySpan.get(names.get(i).span());
            for (int j = i - 1;
                    shorter != null
                            && j >= 0
                            && names.get(j).start() == names.get(i).start();
                    j--) {
                parts(bySpan.get(names.get(j).span()), names.get(j).span(), shorter, names.get(i));
            }
        }
        dropUnionsNames();
        for (OrganizationName name : names) {
            DraftEntity entity = bySpan.get(name.span());
            if (entity != null) {
                departmentsAfter(name, entity);
                team(name, entity);
            }
        }
        return bySpan;
    }

    /** 某公司 is no organisation of the article when only 某公司工会 is named. */
    private void dropUnionsNames() {
        List<DraftEntity> dropped = byKey.values().stream()
                .filter(entity -> !entity.isUnion()
                        && !draft.touches(entity)
                        && entity.mentions.stream().allMatch(this::isUnionsName))
                .toList();
        dropped.forEach(entity -> {
            draft.entities().remove(entity);
            byKey.values().remove(entity);
            bySpan.values().remove(entity);
            entity.mentions.forEach(bySpan::remove);
        });
    }

    /** A team belongs to the organisation whose name its own begins with, when the article names that one too. */
    private void team(OrganizationName name, DraftEntity team) {
        if (name.kind() != OrganizationKind.TEAM) {
            return;
        }
        String printed = reading.of(name.span());
        byKey.values().stream()
                .filter(other -> other.kind != OrganizationKind.TEAM
                        && printed.startsWith(other.name)
                        && other.name.length() > 2)
                .max(java.util.Comparator.comparingInt(other -> other.name.length()))
                .ifPresent(other -> draft.relate(
                        RelationType.SUBORDINATE_TO, team, other, null, name.span(), "team-of-organization"));
    }

    /** {@code whole} is the longer name, seen before since longer names come first. */
    private void parts(@Nullable DraftEntity longer, Span span, DraftEntity shorter, OrganizationName prefix) {
        if (longer == null || longer == shorter) {
            return;
        }
        boolean nearer = byPrefix(span, prefix.end());
        if (nearer) {
            return;
        }
        if (longer.isUnion() && !shorter.isUnion()) {
            if (departments.contains(longer) || shorter.mentions.stream().anyMatch(mention -> !isUnionsName(mention))) {
                draft.relate(RelationType.UNION_OF, longer, shorter, null, span, "union-of-name");
            }
        } else if (!(shorter.isUnion() && !longer.isUnion() && longer.kind == OrganizationKind.UNION)) {
            draft.relate(RelationType.SUBORDINATE_TO, longer, shorter, null, span, "part-of-name");
            if (departments.contains(longer)) {
                longer.kind = shorter.kind;
                longer.level = shorter.level;
            }
        }
    }

    /** The name of a workplace that only stands in the name of its union. */
    private boolean isUnionsName(Span mention) {
        return reading.text().startsWith("工会", mention.end());
    }

    /** True when a name between the two, longer than the prefix, starts at the same place. */
    private boolean byPrefix(Span longer, int prefixEnd) {
        return bySpan.keySet().stream()
                .anyMatch(other ->
                        other.start() == longer.start() && other.end() < longer.end() && other.end() > prefixEnd);
    }

    /** 市总工会权益工作部、基层组织建设部: what follows a department in a list belongs to the same organisation. */
    private void departmentsAfter(OrganizationName name, DraftEntity department) {
        if (name.role() != OrganizationName.Role.DEPARTMENT) {
            return;
        }
        Optional<DraftEntity> parent = draft.relations().stream()
                .filter(r -> r.type() == RelationType.SUBORDINATE_TO && r.from() == department)
                .map(DraftRelation::to)
                .findFirst();
        if (parent.isEmpty()) {
            return;
        }
        int at = name.end();
        while ("、和".indexOf(reading.at(at)) >= 0) {
            int end = departmentEnd(at + 1);
            if (end < 0) {
                return;
            }
            Span span = new Span(at + 1, end);
            String full = parent.get().name + reading.of(span);
            DraftEntity known = byKey.get(full);
            DraftEntity next = known != null ? known : organization(full, department.kind, "department-list");
            next.level = department.level;
            next.aliases.add(reading.of(span));
            next.mention(span);
            bySpan.put(span, next);
            draft.relate(
                    RelationType.SUBORDINATE_TO,
                    next,
                    parent.get(),
                    null,
                    new Span(name.start(), end),
                    "department-list");
            at = end;
        }
    }

    private int departmentEnd(int from) {
        for (int end = from + 2; end < from + 12 && !reading.isStop(end - 1); end++) {
            char last = reading.at(end - 1);
            boolean department = "部处科室".indexOf(last) >= 0 && !reading.precedes(end, "干部") && reading.isBoundary(end);
            if (department) {
                return end;
            }
        }
        return -1;
    }

    private @Nullable DraftEntity entity(OrganizationName name) {
        String surface = reading.of(name.span());
        Region region = name.region();
        if (name.role() == OrganizationName.Role.POINTING) {
            DraftEntity known = byTail(surface, name.start());
            return known != null ? known : byPart(surface, name.start());
        }
        if (region != null && region.kind() == Region.Kind.POINTING) {
            return pointed(name, region);
        }
        if (surface.length() > 1 && POINTING.indexOf(surface.charAt(0)) >= 0) {
            return pointedPart(name, surface.substring(1));
        }
        DraftEntity before = bracketed(name);
        if (before != null) {
            before.aliases.add(surface);
            return before;
        }
        String full = full(name, region, surface);
        if (full.equals(surface)
                && region != null
                && surface.matches("(?:街道|镇|乡|兵团).*")
                && region.kind() == Region.Kind.RANK) {
            return byTail(surface, name.start());
        }
        String key = key(full);
        DraftEntity known = byKey.get(key);
        if (known == null) {
            known = alike(full, name.kind());
        }
        if (known == null) {
            known = organization(full, name.kind(), rule(name));
            if (known.isUnion()) {
                known.level = Levels.of(reading, name, full, home);
            }
        }
        byKey.putIfAbsent(key, known);
        if (name.role() == OrganizationName.Role.DEPARTMENT) {
            departments.add(known);
        }
        known.aliases.add(surface);
        if (full.length() > known.name.length() && full.endsWith(known.name)) {
            known.aliases.add(known.name);
            known.name = full;
        }
        return known;
    }

    private DraftEntity organization(String full, @Nullable OrganizationKind kind, String rule) {
        DraftEntity entity = draft.add(new DraftEntity(EntityType.ORGANIZATION, full, rule));
        entity.kind = kind;
        byKey.put(key(full), entity);
        return entity;
    }

    /** 甲（乙）: a second name of the first. */
    private @Nullable DraftEntity bracketed(OrganizationName name) {
        if (reading.at(name.start() - 1) != '（' || reading.at(name.end()) != '）') {
            return null;
        }
        return bySpan.entrySet().stream()
                .filter(e -> e.getKey().end() == name.start() - 1)
                .max(java.util.Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static String rule(OrganizationName name) {
        return "organization-" + name.role().name().toLowerCase(java.util.Locale.ROOT)
                + (name.region() == null
                        ? ""
                        : "-" + name.region().kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The name with its region written out: 市总工会 → 贵阳市总工会, 全总 → 中华全国总工会. */
    private String full(OrganizationName name, @Nullable Region region, String surface) {
        if (name.role() == OrganizationName.Role.KNOWN) {
            return reading.lexicon()
                    .word(OrganizationNames.NATIONAL, surface)
                    .map(word -> word.attributes().getOrDefault("name", surface))
                    .orElse(surface);
        }
        if (name.role() == OrganizationName.Role.GOVERNMENT_OF) {
            return surface + "人民政府";
        }
        if (name.role() == OrganizationName.Role.INHERITING) {
            return inherited(name, surface);
        }
        if (region == null) {
            return surface;
        }
        String rest = reading.substring(region.span().end(), name.end());
        String printed = reading.of(region.span());
        return switch (region.kind()) {
            case RANK ->
                home.meant(printed, name.start()).map(full -> full + rest).orElse(surface);
            case COUNTRY -> rest.equals("总工会") ? "中华全国总工会" : surface;
            default -> surface;
        };
    }

    private String inherited(OrganizationName name, String surface) {
        return bySpan.entrySet().stream()
                .filter(e -> e.getKey().end() < name.start()
                        && name.start() - e.getKey().end() < 24)
                .max(Map.Entry.comparingByKey())
                .map(e -> regionOf(e.getValue().name) + surface)
                .orElse(surface);
    }

    private String regionOf(String full) {
        for (int end = full.length() - 1; end > 1; end--) {
            String head = full.substring(0, end);
            boolean region = head.matches(".*(?:省|市|区|县|州|旗|盟|师|镇|乡|街道|开发区|园区|兵团)");
            if (region
                    && (end < 3
                            || !reading.lexicon().divisions().chain(head).isEmpty()
                            || head.matches(".*(?:开发区|新区|园区|师.*市)"))) {
                return head;
            }
        }
        return "";
    }

    /** 该市总工会: the region is the one meant. */
    private @Nullable DraftEntity pointed(OrganizationName name, Region region) {
        String rank = reading.of(region.span()).substring(1);
        String rest = reading.substring(region.span().end(), name.end());
        Optional<DraftEntity> before = Optional.ofNullable(byTail(rank + rest, name.start()));
        if (before.isPresent()) {
            return before.get();
        }
        return home.meant(rank, name.start())
                .map(full -> {
                    DraftEntity known = byKey.get(key(full + rest));
                    if (known == null) {
                        known = organization(full + rest, name.kind(), "organization-pointing");
                        known.aliases.add(rank + rest);
                        if (known.isUnion()) {
                            known.level = Levels.of(reading, name, full + rest, home);
                        }
                    }
                    return known;
                })
                .orElse(null);
    }

    /** 该台工会, 该公司工会: the organisation named before, or its union. */
    private @Nullable DraftEntity pointedPart(OrganizationName name, String tail) {
        DraftEntity known = byTail(tail, name.start());
        if (known != null || !tail.endsWith("工会")) {
            return known;
        }
        String body = tail.substring(0, tail.length() - 2);
        DraftEntity whole = byTail(body, name.start());
        if (whole == null) {
            return null;
        }
        DraftEntity union = organization(whole.name + "工会", OrganizationKind.UNION, "organization-pointing");
        union.level = UnionLevel.GRASSROOTS;
        draft.relate(RelationType.UNION_OF, union, whole, null, name.span(), "union-of-pointing");
        return union;
    }

    /** The last organisation named before {@code place} whose name ends so. */
    private @Nullable DraftEntity byTail(String tail, int place) {
        DraftEntity best = null;
        int at = -1;
        for (DraftEntity entity : byKey.values()) {
            boolean fits =
                    entity.name.endsWith(tail) || entity.aliases.stream().anyMatch(alias -> alias.endsWith(tail));
            for (Span mention : entity.mentions) {
                if (fits && mention.start() < place && mention.start() > at) {
                    at = mention.start();
                    best = entity;
                }
            }
        }
        return best;
    }

    /** The last organisation named before {@code place} that has {@code part} in its name: 集团 of 某集团有限公司. */
    private @Nullable DraftEntity byPart(String part, int place) {
        return byKey.values().stream()
                .filter(entity -> entity.name.contains(part) && !entity.isUnion())
                .filter(entity -> entity.mentions.stream().anyMatch(mention -> mention.start() < place))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** An organisation of the article of which {@code full} is a shorter or longer form. */
    private @Nullable DraftEntity alike(String full, OrganizationKind kind) {
        for (DraftEntity entity : byKey.values()) {
            if (entity.kind == kind && (isShortOf(full, entity.name) || isShortOf(entity.name, full))) {
                return entity;
            }
        }
        return null;
    }

    /** 海淀区总工会 is short of 北京市海淀区总工会 (a region is left out before), 安徽建工集团 of 安徽建工集团控股有限公司 (the legal form behind). */
    private boolean isShortOf(String shorter, String longer) {
        if (shorter.length() < 4 || longer.length() <= shorter.length()) {
            return false;
        }
        if (longer.endsWith(shorter)) {
            String before = longer.substring(0, longer.length() - shorter.length());
            return !reading.lexicon().divisions().chain(before).isEmpty()
                    || !reading.lexicon().divisions().named(before).isEmpty();
        }
        if (longer.startsWith(shorter)) {
            String behind = longer.substring(shorter.length());
            return behind.matches("(控股)?(集团)?(股份)?(有限)?(责任)?公司") && !shorter.endsWith("公司");
        }
        return false;
    }

    /** The same for 市人社局 and 市人力资源和社会保障局, 安徽省发改委 and 安徽省发展和改革委员会. */
    private String key(String full) {
        Lexicon lexicon = reading.lexicon();
        for (int from = Math.max(0, full.length() - 16); from < full.length() - 1; from++) {
            Optional<Word> local = lexicon.word(LOCAL, full.substring(from));
            if (local.isPresent()) {
                return full.substring(0, from) + local.get().attributes().getOrDefault("full", full.substring(from));
            }
        }
        return full.replace("人力资源社会保障", "人力资源和社会保障")
                .replace("住房城乡建设", "住房和城乡建设")
                .replaceAll("委$", "委员会");
    }
}
