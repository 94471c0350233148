package org.uniongraph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uniongraph.extract.Extraction;
import org.uniongraph.lexicon.Division;
import org.uniongraph.lexicon.DivisionLevel;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Term;
import org.uniongraph.lexicon.Word;
import org.uniongraph.model.Article;
import org.uniongraph.model.EntityType;

/**
 * The divisions that an article names, by which it is settled whose 朝阳区 it means. Kept apart by how much they say of
 * that: those in names of organisations and places, that of the outlet, those written in full in the text, provinces
 * and cities written short.
 */
final class NamedDivisions {
    private static final int SHORTEST_FULL_NAME = 3;

    /** A division of the corps is one with its city. */
    private static final Set<String> RANKS_OF_CORPS = Set.of("师市", "师", "市");

    private final List<Set<Division>> tiers;

    NamedDivisions(Article article, Extraction extraction, KnownNames known) {
        Set<Division> full = new LinkedHashSet<>();
        Set<Division> brief = new LinkedHashSet<>();
        read(article.text(), known.lexicon(), full, brief);
        this.tiers = List.of(inNames(extraction, known.regional()), outlet(article, known.regional()), full, brief);
    }

    private static Set<Division> inNames(Extraction extraction, RegionalNames names) {
        Set<Division> named = new LinkedHashSet<>();
        extraction.entities().stream()
                .map(Extraction.FoundEntity::attributes)
                .filter(a -> a.type() == EntityType.ORGANIZATION || a.type() == EntityType.PLACE)
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))
                .forEach(name -> names.head(Identities.normal(name)).ifPresent(named::add));
        return named;
    }

    private static Set<Division> outlet(Article article, RegionalNames names) {
        String outlet = article.publication();
        return outlet == null ? Set.of() : names.head(outlet).map(Set::of).orElse(Set.of());
    }

    private static void read(String text, Lexicon lexicon, Set<Division> full, Set<Division> brief) {
        int end = 0;
        for (Term term : lexicon.find(text)) {
            boolean isName =
                    term.word().category().equals(Word.DIVISION) && !term.word().is(Word.AMBIGUOUS, "yes");
            if (!isName || term.start() < end) {
                continue;
            }
            end = term.end();
            List<Division> divisions = lexicon.divisions().named(term.word().form());
            Division first = divisions.getFirst();
            if (divisions.size() > 1 || first.level() == DivisionLevel.TOWNSHIP) {
                continue;
            }
            boolean inFull = term.end() - term.start() >= SHORTEST_FULL_NAME
                    && PrintedRegions.namesItsKind(term.word().form());
            if (inFull) {
                full.add(first);
            } else if (first.level() != DivisionLevel.COUNTY) {
                brief.add(first);
            }
        }
    }

    /**
     * What the name means in this article; empty when that stays open. A name that only one division has needs nothing
     * to settle it, unless it is a township's or an ordinary noun too.
     */
    Optional<RegionalBody> settle(RegionalName name) {
        RegionalName left = name;
        for (Set<Division> tier : tiers) {
            left = left.narrowed(body -> isNear(body.division(), tier));
        }
        if (left.meanings().size() > 1) {
            return best(left);
        }
        RegionalBody only = left.meanings().getFirst();
        boolean doubtful = name.noun() || only.division().level() == DivisionLevel.TOWNSHIP && isAnyNamed();
        return doubtful && tiers.stream().noneMatch(tier -> isNear(only.division(), tier))
                ? Optional.empty()
                : Optional.of(only);
    }

    /** A short name is a province's before a city's (海南); a full one is of whom it is the name today (新市区). */
    private static Optional<RegionalBody> best(RegionalName name) {
        boolean full = PrintedRegions.namesItsKind(name.region());
        List<RegionalBody> best = name.meanings().stream()
                .filter(body -> full
                        ? name.region().endsWith(body.division().name())
                                && body.division().level() != DivisionLevel.TOWNSHIP
                        : body.division().level() == DivisionLevel.PROVINCE)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** The one division of rank {@code rank} (市, 区, 省) that this article can mean when it names none. */
    Optional<Division> ofRank(String rank) {
        for (Set<Division> tier : tiers) {
            List<Division> own = tier.stream().filter(d -> isOfRank(d, rank)).toList();
            List<Division> found = own.isEmpty()
                    ? tier.stream()
                            .flatMap(d -> d.ancestors().stream())
                            .filter(d -> isOfRank(d, rank))
                            .distinct()
                            .toList()
                    : own;
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfRank(Division division, String rank) {
        if (PrintedRegions.isCorps(division) && division.level() == DivisionLevel.CITY) {
            return RANKS_OF_CORPS.contains(rank);
        }
        boolean small = List.of("街道", "镇", "乡").contains(rank);
        boolean large = List.of("省", "自治区", "兵团").contains(rank);
        boolean level = small
                ? division.level() == DivisionLevel.TOWNSHIP
                : large
                        ? division.level() == DivisionLevel.PROVINCE
                        : division.level() != DivisionLevel.TOWNSHIP
                                && (division.level() != DivisionLevel.PROVINCE || rank.equals("市"));
        return level
                && division.name().endsWith(rank)
                && !(rank.equals("区") && division.name().endsWith("地区"));
    }

    private boolean isAnyNamed() {
        return tiers.stream().anyMatch(tier -> !tier.isEmpty());
    }

    private static boolean isNear(Division division, Set<Division> named) {
        return named.stream().anyMatch(other -> division.isWithin(other) || other.isWithin(division));
    }
}
