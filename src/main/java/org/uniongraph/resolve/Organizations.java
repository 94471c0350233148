package org.uniongraph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.Extraction;
import org.uniongraph.model.Article;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.UnionLevel;

/**
 * Tells which organisation a name of one article means: a body of a division (海淀区总工会), one of the whole country (全总),
 * or one that its full name tells apart. A name that can mean bodies of several divisions, and is not settled by what
 * the article names, is joined with no other outlet's; one that many unions go by (集团工会) with no other article's.
 */
final class Organizations {
    /** The article's own region by its rank only: 区总工会. */
    private static final Pattern RANKED = Pattern.compile("(自治区|自治州|兵团|街道|师市|[省市区县州旗盟镇乡师])(.+)");

    private final Article article;
    private final RegionalNames regional;
    private final NationalBodies national;
    private final GenericNames generic;
    private final NamedDivisions named;
    private final NamedHosts hosts;

    Organizations(Article article, Extraction extraction, KnownNames known) {
        this.article = article;
        this.regional = known.regional();
        this.national = known.national();
        this.generic = known.generic();
        this.named = new NamedDivisions(article, extraction, known);
        this.hosts = new NamedHosts(extraction);
    }

    OrganizationIdentity identify(Attributes organization) {
        String name = Identities.normal(organization.name());
        OrganizationKind kind = Objects.requireNonNull(organization.kind());
        Optional<String> nationwide = national.find(name);
        if (nationwide.isPresent()) {
            return OrganizationIdentity.of(List.of(nationwide.get()), fullName(organization, nationwide.get()));
        }
        return regional.read(name, kind)
                .map(read -> ofRegion(organization, read))
                .or(() -> ranked(name, organization))
                .or(() -> byAlias(organization))
                .or(() -> national.findPart(name)
                        .map(full -> OrganizationIdentity.of(List.of(full), organization.name())))
                .or(() -> generic.isGeneric(name, kind) ? Optional.of(generic(name, organization)) : Optional.empty())
                .orElseGet(() -> OrganizationIdentity.of(List.of(name), organization.name()));
    }

    private OrganizationIdentity ofRegion(Attributes organization, RegionalName read) {
        RegionalName left = ofLevel(ofAliases(read, organization), organization.level());
        return named.settle(left)
                .map(body -> OrganizationIdentity.of(body, fullName(organization, read.region() + body.body())))
                .orElseGet(() -> unsettled(organization));
    }

    /** 朝阳区总工会 with the alias 北京市朝阳区总工会 is that of Beijing. */
    private RegionalName ofAliases(RegionalName read, Attributes organization) {
        RegionalName left = read;
        for (String alias : organization.aliases()) {
            Optional<RegionalName> other = regional.read(
                            Identities.normal(alias), Objects.requireNonNull(organization.kind()))
                    .filter(name -> name.body().equals(read.body()));
            if (other.isPresent()) {
                List<RegionalBody> meanings = other.get().meanings();
                left = left.narrowed(meanings::contains);
            }
        }
        return left;
    }

    /** Of 朝阳市 and 朝阳区 a union's level says which one is meant by 朝阳. */
    private static RegionalName ofLevel(RegionalName read, @Nullable UnionLevel level) {
        return level == null || PrintedRegions.namesItsKind(read.region())
                ? read
                : read.narrowed(body -> Hierarchy.levelOf(body.division().level()) == level);
    }

    private Optional<OrganizationIdentity> ranked(String name, Attributes organization) {
        Matcher ranked = RANKED.matcher(name);
        if (!ranked.matches()) {
            return Optional.empty();
        }
        OrganizationKind kind = Objects.requireNonNull(organization.kind());
        String rest = ranked.group(2);
        if (regional.ranked(rest, kind).isEmpty()) {
            return Optional.empty();
        }
        return named.ofRank(ranked.group(1))
                .flatMap(division -> regional.ranked(rest, kind).map(body -> new RegionalBody(division, null, body)))
                .map(body -> OrganizationIdentity.of(
                        body, fullName(organization, Hierarchy.title(body.division()) + body.body())))
                .or(() -> Optional.of(unsettled(organization)));
    }

    /** 组宣部, also called 临夏州总工会组宣部. */
    private Optional<OrganizationIdentity> byAlias(Attributes organization) {
        return organization.aliases().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .flatMap(alias -> regional
                        .read(Identities.normal(alias), Objects.requireNonNull(organization.kind()))
                        .filter(RegionalName::known)
                        .flatMap(named::settle)
                        .stream())
                .findFirst()
                .map(body -> OrganizationIdentity.of(body, organization.name()));
    }

    /** 集团工会 is the union of the one 集团 of its article, or else of nobody that another article knows. */
    private OrganizationIdentity generic(String name, Attributes organization) {
        return hosts.unionInFull(name)
                .map(full -> identify(renamed(organization, full)))
                .orElseGet(() -> OrganizationIdentity.of(
                        List.of(name, "in article", article.id().value()), organization.name()));
    }

    private static Attributes renamed(Attributes organization, String name) {
        return new Attributes(
                organization.type(),
                name,
                List.of(),
                organization.kind(),
                organization.level(),
                organization.eventType(),
                organization.theme(),
                organization.time());
    }

    /** A union's name in full; others keep the name that the article supports. */
    private static String fullName(Attributes organization, String full) {
        boolean isFull = organization.kind() != OrganizationKind.UNION
                || Identities.normal(organization.name()).equals(full);
        return isFull ? organization.name() : full;
    }

    private OrganizationIdentity unsettled(Attributes organization) {
        String where =
                Objects.requireNonNullElse(article.publication(), article.id().value());
        return OrganizationIdentity.of(
                List.of(Identities.normal(organization.name()), "region of", where), organization.name());
    }
}
