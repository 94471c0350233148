package org.uniongraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.lexicon.Division;
import org.uniongraph.lexicon.DivisionLevel;
import org.uniongraph.model.Article;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Statement;
import org.uniongraph.model.UnionLevel;

/**
 * What follows from divisions: the general union of a county is under that of its city, and so on up to 中华全国总工会. Each
 * such statement quotes the words that name the lower union and goes with the article that they stand in; it is told
 * apart from what the article says by its extractor and rule.
 */
final class Hierarchy {
    /**
     * Nearly certain: general unions follow the divisions. Left out are the few zones and counties that a province
     * leads past their city.
     */
    private static final Origin ORIGIN = new Origin("divisions", "hierarchy-by-division", 0.95);

    /** Taiwan, Hong Kong and Macao: their unions are under none of the mainland's. */
    private static final Set<String> APART = Set.of("71", "81", "82");

    /** Farms and zones that statistics count as townships often belong elsewhere. */
    private static final Pattern TOWNSHIP = Pattern.compile(".*(?:街道|街道办事处|地区|镇|乡|苏木)");

    private static final Pattern ZONE = Pattern.compile(".*(?:开发区|示范区|实验区|试验区|新区|园区|管理区|保税区)");
    private static final String NATIONAL = "中华全国总工会";

    private final Article article;
    private final Set<EntityId> described;
    private final Set<List<EntityId>> related = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();

    /** @param described the entities that the article names itself */
    Hierarchy(Article article, Set<EntityId> described) {
        this.article = article;
        this.described = new HashSet<>(described);
    }

    /** Adds the unions above {@code union}, the general union of {@code division}. */
    void add(FoundEntity union, Division division) {
        boolean left = APART.contains(division.code().substring(0, 2))
                || division.level() == DivisionLevel.TOWNSHIP
                        && !TOWNSHIP.matcher(division.name()).matches();
        if (left) {
            return;
        }
        EntityId lower = idOf(division);
        for (Division above = division.parent(); above != null; above = above.parent()) {
            relate(lower, idOf(above), above, union.quote());
            lower = idOf(above);
        }
        relate(lower, idOf(null), null, union.quote());
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    private void relate(EntityId lower, EntityId higher, @Nullable Division above, Quote quote) {
        if (!related.add(List.of(lower, higher))) {
            return;
        }
        if (described.add(higher)) {
            state(new Claim.Description(higher, attributes(above), List.of()), quote);
        }
        state(new Claim.Relation(RelationType.SUBORDINATE_TO, lower, higher, null, null, null, null, null), quote);
    }

    private void state(Claim claim, Quote quote) {
        statements.add(Statement.of(article.id(), claim, quote, ORIGIN));
    }

    private static EntityId idOf(@Nullable Division division) {
        List<String> parts = division == null
                ? List.of(NATIONAL)
                : new RegionalBody(division, null, RegionalBody.GENERAL_UNION).identity();
        return OrganizationIdentity.of(parts, NATIONAL).id();
    }

    private static Attributes attributes(@Nullable Division division) {
        return new Attributes(
                EntityType.ORGANIZATION,
                division == null ? NATIONAL : title(division) + RegionalBody.GENERAL_UNION,
                List.of(),
                OrganizationKind.UNION,
                division == null ? UnionLevel.NATIONAL : levelOf(division.level()),
                null,
                null,
                EventTime.UNKNOWN);
    }

    /** The division as its bodies name it: a district with its city, 北京市海淀区; others alone, 涿州市. */
    static String title(Division division) {
        boolean district = division.level() == DivisionLevel.COUNTY
                && division.name().endsWith("区")
                && !ZONE.matcher(division.name()).matches();
        return Optional.ofNullable(division.parent())
                        .filter(city -> district)
                        .map(Division::name)
                        .orElse("")
                + division.name();
    }

    /** The level of the general union of a division. */
    static UnionLevel levelOf(DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> UnionLevel.PROVINCIAL;
            case CITY -> UnionLevel.CITY;
            case COUNTY -> UnionLevel.DISTRICT;
            case TOWNSHIP -> UnionLevel.SUBDISTRICT;
        };
    }
}
