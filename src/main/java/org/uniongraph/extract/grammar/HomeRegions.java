package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Division;
import org.uniongraph.lexicon.DivisionLevel;
import org.uniongraph.lexicon.Divisions;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Tells which 市, 省 or 区 an article means when it doesn't name it. */
final class HomeRegions {
    private record Named(int at, String text, Division division) {
        boolean isFull() {
            return text.length() >= 3 && RANKED.indexOf(text.charAt(text.length() - 1)) >= 0;
        }
    }

    private static final String RANKED = "省市区县州旗盟道镇乡团";

    private final List<Named> named = new ArrayList<>();
    private final Reading reading;
    private final Divisions divisions;
    /** What each rank meant where a clause said it. */
    private final Map<String, String> settled = new HashMap<>();

    HomeRegions(Reading reading, @Nullable String outlet) {
        this.reading = reading;
        this.divisions = reading.lexicon().divisions();
        @Nullable Division before = null;
        int end = -1;
        Regions regions = new Regions(reading);
        for (Term term : reading.hits().all(WordList.DIVISIONS)) {
            if (!regions.isName(term)) {
                continue;
            }
            boolean word = reading.isBoundary(term.start()) && reading.isBoundary(term.end());
            if (!word && (term.word().form().length() < 3 || !reading.isBoundary(term.start()))
                    || reading.at(term.end()) == '杯'
                    || reading.at(term.start() - 1) == '“') {
                continue;
            }
            Division within = term.start() == end ? before : null;
            Optional<Division> division = division(term.word().form(), within);
            if (division.isPresent()) {
                named.add(new Named(term.start(), term.word().form(), division.get()));
                before = division.get();
                end = term.end();
            }
        }
        if (outlet != null) {
            reading.lexicon().find(outlet.length() > 2 ? outlet.substring(0, 3) : outlet).stream()
                    .filter(term -> WordList.DIVISIONS.has(term.word()) && term.start() == 0)
                    .findFirst()
                    .flatMap(term -> division(term.word().form(), null))
                    .ifPresent(division -> named.add(new Named(Integer.MAX_VALUE, division.name(), division)));
        }
    }

    /**
     * The division that {@code form} means here: one within {@code within}, or within one named before, or the best
     * known.
     */
    private Optional<Division> division(String form, @Nullable Division within) {
        if (within != null) {
            Optional<Division> inside = divisions.within(form, within);
            if (inside.isPresent()) {
                return inside;
            }
        }
        List<Division> all = divisions.named(form);
        for (Division candidate : all) {
            for (Named one : named) {
                if (candidate.isWithin(one.division()) && !candidate.equals(one.division())) {
                    return Optional.of(candidate);
                }
            }
        }
        return all.isEmpty() || (all.size() > 1 && all.getFirst().level() == DivisionLevel.TOWNSHIP)
                ? Optional.empty()
                : Optional.of(all.getFirst());
    }

    /**
     * The name of the region of rank {@code rank} (市, 省, 自治区, 区, 县 …) that is meant at {@code place}: the one that its
     * clause names, or that the first such clause of the article named; else the one named most often, or one that
     * holds a region of the article. To be asked in the order of the text.
     */
    Optional<String> meant(String rank, int place) {
        Optional<String> inClause = inClause(rank, place);
        inClause.ifPresent(region -> settled.putIfAbsent(rank, region));
        Optional<String> printed = inClause.or(() -> Optional.ofNullable(settled.get(rank)))
                .or(() -> printed(rank, place, true))
                .or(() -> printed(rank, place, false));
        if (printed.isPresent()) {
            return printed;
        }
        return named.stream()
                .flatMap(one -> one.division().ancestors().reversed().stream())
                .filter(division -> isOfRank(division, rank))
                .map(Division::name)
                .findFirst();
    }

    /**
     * 唐山市人大常委会副主任、|市总工会主席: the last one printed in full before it in its clause; not a city within a city that the
     * article names, too.
     */
    private Optional<String> inClause(String rank, int place) {
        int start = reading.clauseAround(new Span(place, place + 1)).start();
        return named.stream()
                .filter(one -> one.at() >= start
                        && one.at() < place
                        && one.isFull()
                        && one.text().endsWith(rank)
                        && isOfRank(one, rank)
                        && named.stream().noneMatch(other -> isAround(other.division(), one.division(), rank)))
                .map(Named::text)
                .reduce((a, b) -> b);
    }

    /** Of this rank, or printed with it: what was 神木县 is now 神木市. */
    private static boolean isOfRank(Named one, String rank) {
        boolean former =
                rank.equals("县") && one.text().endsWith(rank) && one.division().level() == DivisionLevel.COUNTY;
        return former || isOfRank(one.division(), rank);
    }

    private static boolean isAround(Division outer, Division inner, String rank) {
        return isOfRank(outer, rank) && !outer.equals(inner) && inner.isWithin(outer);
    }

    /** The one named most often, of several the first; in its printed form when that tells its rank (临夏州). */
    private Optional<String> printed(String rank, int place, boolean full) {
        Map<Division, Integer> counts = new LinkedHashMap<>();
        Map<Division, String> texts = new LinkedHashMap<>();
        for (Named one : named) {
            if (one.isFull() == full
                    && isOfRank(one, rank)
                    && (!full || one.text().endsWith(rank))) {
                counts.merge(one.division(), one.at() <= place ? 2 : 1, Integer::sum);
                texts.putIfAbsent(
                        one.division(), full ? one.text() : one.division().name());
            }
        }
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(entry -> texts.get(entry.getKey()));
    }

    private static boolean isOfRank(Division division, String rank) {
        return switch (rank) {
            case "省" ->
                division.level() == DivisionLevel.PROVINCE && division.name().endsWith("省");
            case "自治区" ->
                division.level() == DivisionLevel.PROVINCE && division.name().endsWith("自治区");
            case "兵团" -> division.name().endsWith("兵团");
            case "街道", "镇", "乡" ->
                division.level() == DivisionLevel.TOWNSHIP && division.name().endsWith(rank);
            case "市" -> division.name().endsWith("市") && division.level() != DivisionLevel.TOWNSHIP;
            case "州" -> division.name().endsWith("自治州");
            default ->
                division.name().endsWith(rank) && division.level() == DivisionLevel.COUNTY
                        || rank.equals("盟") && division.name().endsWith("盟");
        };
    }

    /** The full name of the last division of a printed chain: 安徽 → 安徽省; empty when none is known. */
    Optional<Division> last(String chain) {
        Optional<Division> known = named.stream()
                .filter(one -> chain.endsWith(one.text()))
                .map(Named::division)
                .findFirst();
        List<Division> read = divisions.chain(chain);
        return known.isPresent() || read.isEmpty() ? known : Optional.of(read.getFirst());
    }
}
