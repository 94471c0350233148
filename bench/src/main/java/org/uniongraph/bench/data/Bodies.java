package org.uniongraph.bench.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Division;
import org.uniongraph.lexicon.DivisionLevel;
import org.uniongraph.lexicon.Divisions;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.UnionLevel;

/**
 * The organisations: general unions on the real tree of divisions, with the ids that ingested articles would give them,
 * unions of trades, companies and institutions with their unions, and authorities.
 */
final class Bodies {
    /** Taiwan, Hong Kong and Macao have no general unions under the national one. */
    private static final Set<String> APART = Set.of("71", "81", "82");

    private static final String GENERAL_UNION = "总工会";
    private static final String NATIONAL = "中华全国总工会";
    private static final String AUTHORITY = "人力资源和社会保障局";

    private final Draw draw = new Draw(11);
    private final Scale scale;
    private final Divisions divisions;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Body> byDivision = new HashMap<>();
    private final Map<EntityId, Body> byId = new HashMap<>();
    private final Body national;
    private final List<Body> general = new ArrayList<>();
    private final List<Body> trades = new ArrayList<>();
    private final List<Body> employers = new ArrayList<>();
    private final List<Body> grassroots = new ArrayList<>();
    private final List<Body> authorities = new ArrayList<>();

    Bodies(Scale scale, Divisions divisions) {
        this.scale = scale;
        this.divisions = divisions;
        this.national = body(List.of(NATIONAL), NATIONAL, "全国总工会", UnionLevel.NATIONAL, null, null);
        addGeneral(national);
        generalUnions(DivisionLevel.PROVINCE, UnionLevel.PROVINCIAL, Integer.MAX_VALUE);
        generalUnions(DivisionLevel.CITY, UnionLevel.CITY, scale.cities());
        generalUnions(DivisionLevel.COUNTY, UnionLevel.DISTRICT, scale.counties());
        generalUnions(DivisionLevel.TOWNSHIP, UnionLevel.SUBDISTRICT, scale.townships());
        general.stream().filter(body -> body.level() == UnionLevel.PROVINCIAL).forEach(this::trades);
        companies();
        general.stream().filter(body -> body.level() == UnionLevel.DISTRICT).forEach(this::authority);
    }

    Body national() {
        return national;
    }

    /** The general unions, highest first. */
    List<Body> general() {
        return general;
    }

    /** All unions, those that do most first: the upper ones, mixed with trades and grass roots. */
    List<Body> unions() {
        List<Body> high = general.stream()
                .filter(body -> body.level() != UnionLevel.SUBDISTRICT)
                .toList();
        List<Body> low = new ArrayList<>(trades);
        low.addAll(grassroots);
        general.stream().filter(body -> body.level() == UnionLevel.SUBDISTRICT).forEach(low::add);
        List<Body> unions = new ArrayList<>(high);
        unions.addAll(draw.shuffled(low));
        return unions;
    }

    List<Body> employers() {
        return employers;
    }

    List<Body> authorities() {
        return authorities;
    }

    /** The general union with this id, when it is one. */
    Optional<Body> findGeneral(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The general union of a division that has one here. */
    Body of(Division division) {
        Body body = byDivision.get(division.code());
        if (body == null) {
            throw new IllegalArgumentException("division " + division + " has no general union in this graph");
        }
        return body;
    }

    private void generalUnions(DivisionLevel level, UnionLevel unionLevel, int most) {
        List<Division> eligible = divisions.all().stream()
                .filter(division -> division.level() == level)
                .filter(division -> !APART.contains(division.code().substring(0, 2)))
                .filter(division -> level != DivisionLevel.TOWNSHIP || isTownship(division))
                .filter(division -> division.parent() == null
                        || byDivision.containsKey(division.parent().code()))
                .toList();
        int wanted = Math.min(most, eligible.size());
        for (int i = 0; i < wanted; i++) {
            Division division = eligible.get((int) ((long) i * eligible.size() / wanted));
            general(division, unionLevel);
        }
    }

    /** Farms and zones that statistics count as townships have no union of this sort. */
    private static boolean isTownship(Division division) {
        return List.of("街道", "镇", "乡").stream().anyMatch(division.name()::endsWith);
    }

    private void general(Division division, UnionLevel level) {
        Division above = division.parent();
        Body parent = above == null ? national : of(above);
        boolean district = division.level() == DivisionLevel.COUNTY
                && above != null
                && division.name().endsWith("区");
        boolean township = division.level() == DivisionLevel.TOWNSHIP && above != null;
        String prefix = district || township ? above.name() : "";
        String name = prefix + division.name() + GENERAL_UNION;
        List<String> identity = List.of("division " + division.code(), GENERAL_UNION);
        Body body = body(identity, name, division.name() + GENERAL_UNION, level, division, parent);
        byDivision.put(division.code(), body);
        addGeneral(body);
    }

    private void addGeneral(Body body) {
        general.add(body);
        byId.put(body.id(), body);
    }

    private void trades(Body province) {
        Division division = Objects.requireNonNull(province.division());
        for (String trade : Words.TRADES.subList(0, 4)) {
            String name = division.name() + trade + "工会";
            List<String> identity = List.of("division " + division.code(), trade + "工会");
            trades.add(body(identity, name, name, UnionLevel.INDUSTRY, null, province));
        }
    }

    private void companies() {
        List<Body> seats = general.stream()
                .filter(body -> body.level() == UnionLevel.DISTRICT || body.level() == UnionLevel.CITY)
                .toList();
        Zipf busy = new Zipf(seats.size(), 0.5);
        while (employers.size() < scale.companies()) {
            Body seat = draw.of(seats, busy);
            Division division = Objects.requireNonNull(seat.division());
            boolean company = draw.chance(0.8);
            String name = division.stem()
                    + draw.letters(Words.PROPER, 2)
                    + (company ? draw.of(Words.INDUSTRIES) + draw.of(Words.COMPANIES) : draw.of(Words.INSTITUTIONS));
            if (!names.add(name)) {
                continue;
            }
            OrganizationKind kind = company ? OrganizationKind.ENTERPRISE : OrganizationKind.INSTITUTION;
            Body employer = new Body(id(List.of(name)), name, name, kind, null, null, null, null);
            employers.add(employer);
            String union = name + "工会";
            grassroots.add(new Body(
                    id(List.of(union)),
                    union,
                    union,
                    OrganizationKind.UNION,
                    UnionLevel.GRASSROOTS,
                    null,
                    seat,
                    employer));
        }
    }

    private void authority(Body union) {
        Division division = Objects.requireNonNull(union.division());
        String name = union.name().replace(GENERAL_UNION, AUTHORITY);
        List<String> identity = List.of("division " + division.code(), AUTHORITY);
        String shortName = division.name() + AUTHORITY;
        authorities.add(new Body(id(identity), name, shortName, OrganizationKind.GOVERNMENT, null, null, null, null));
    }

    private static Body body(
            List<String> identity,
            String name,
            String shortName,
            UnionLevel level,
            @Nullable Division division,
            @Nullable Body parent) {
        return new Body(id(identity), name, shortName, OrganizationKind.UNION, level, division, parent, null);
    }

    private static EntityId id(List<String> identity) {
        return EntityId.of(EntityType.ORGANIZATION, identity);
    }
}
