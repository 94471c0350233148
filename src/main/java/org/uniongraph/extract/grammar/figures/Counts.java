package org.uniongraph.extract.grammar.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;
import org.uniongraph.extract.grammar.figures.FigureWords.UnitClass;
import org.uniongraph.extract.grammar.text.Bounds;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.Span;

/** Finds the figures of an article: the counts and sums that it gives for what it reports. */
public final class Counts {
    /** How far behind its unit the base of a breakdown ends: 名奖章得主中. */
    private static final int BASE = 16;

    /** Longer lines are paragraphs. */
    private static final int HEADLINE = 60;

    /** Smaller counts are equal by chance: 12个代表团, then 12支代表队 of one of the contests. */
    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    /** Since when the event itself goes on: 从去年3月起历时9个月. */
    private static final Pattern BEGUN = Pattern.compile("(?:从|自)去年[^，。；]{0,20}+(?!，已)");

    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);

    private final String text;
    private final BitSet names;
    private final List<Count> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Count> told = new HashMap<>();
    private int breakdownEnd;

    private Counts(String text) {
        this.text = text;
        this.names = QuotedNames.in(text);
    }

    /** The figures of {@code text} in its order, each value of a measure once; in time linear in its length. */
    public static List<Count> in(String text) {
        return new Counts(text).all();
    }

    private List<Count> all() {
        int at = 0;
        while (at < text.length()) {
            Numeral number = Numerals.at(text, at);
            if (number == null) {
                at++;
                continue;
            }
            if (number.value() != null && number.value().signum() > 0 && !names.get(at)) {
                read(number, number.value());
            }
            at = number.end();
        }
        return withoutForeignTotals();
    }

    private void read(Numeral number, BigDecimal value) {
        String unit = FigureWords.unitAt(text, number.end());
        if (unit == null) {
            return;
        }
        CountSite site = CountSite.of(text, number, unit, number.end() + unit.length());
        List<String> prizes = isPrizeUnit(site) ? AwardRows.before(text, number.start()) : List.of();
        if (!prizes.isEmpty()) {
            prizes.forEach(prize -> add(site, value, FigureMeasure.AWARDS, prize));
            return;
        }
        if (number.start() < breakdownEnd || NotFigures.has(site)) {
            return;
        }
        noteBreakdown(site);
        Measures.of(site).ifPresent(measure -> addOnce(site, value, measure));
    }

    private static boolean isPrizeUnit(CountSite site) {
        return switch (site.unitClass()) {
            case PERSON, PIECE, TEAM, BODY, ITEM -> true;
            case THING -> site.unit().equals("枚") || site.unit().equals("块");
            default -> false;
        };
    }

    /** 78名得主中，… says what they are made up of. */
    private void noteBreakdown(CountSite site) {
        int comma = text.indexOf('，', site.unitEnd(), Math.min(text.length(), site.unitEnd() + BASE));
        boolean of = comma > site.unitEnd() + 1 && "中里".indexOf(text.charAt(comma - 1)) >= 0;
        if (of && !text.startsWith("其中", comma - 2)) {
            breakdownEnd = Bounds.sentence(text, comma, comma).end();
        }
    }

    private void addOnce(CountSite site, BigDecimal value, FigureMeasure measure) {
        BigDecimal full =
                site.unitClass() == UnitClass.DAY && site.unit().equals("周") ? value.multiply(DAYS_OF_A_WEEK) : value;
        String noun = measure == FigureMeasure.AWARDS ? Honours.prizeOf(site).orElse("") : site.countedText();
        boolean restated = site.number().start() < breakdownEnd
                && seen.contains(full.stripTrailingZeros().toPlainString());
        boolean told = measure != FigureMeasure.AWARDS
                && value.compareTo(MANY) >= 0
                && isTold(measure + " " + full.stripTrailingZeros().toPlainString(), site);
        boolean fresh =
                !told && seen.add(measure + " " + full.stripTrailingZeros().toPlainString() + " " + noun);
        seen.add(full.stripTrailingZeros().toPlainString());
        if (fresh && !restated) {
            add(site, full, measure, noun.isEmpty() ? null : noun);
        }
    }

    /** Whether a sentence before told the same: 120家企业, then 120家用人单位. A headline tells nothing of its own. */
    private boolean isTold(String key, CountSite site) {
        Count before = told.get(key);
        int sentence = site.number().start() - site.earlier().length();
        if (before == null || before.span().end() > sentence) {
            return false;
        }
        return !isHeadline(before.span()) || !found.remove(before);
    }

    /** Whether a short line without a full stop tells it. */
    private boolean isHeadline(Span span) {
        int end = text.indexOf('\n', span.end(), Math.min(text.length(), span.end() + HEADLINE));
        int floor = Math.max(0, span.start() - HEADLINE);
        int start = floor + text.substring(floor, span.start()).lastIndexOf('\n');
        return end > 0
                && end - start < HEADLINE
                && !text.substring(start + 1, end).contains("。");
    }

    private void add(CountSite site, BigDecimal value, FigureMeasure measure, @Nullable String counted) {
        boolean total = isTotal(site);
        String unit = measure == FigureMeasure.DURATION ? "天" : site.unit();
        boolean about = site.number().approximate()
                || site.after().startsWith("左右")
                || site.after().startsWith("以上");
        Count count = new Count(site.span(), site.clause(), plain(value), unit, about, counted, measure, total);
        found.add(count);
        told.putIfAbsent(measure + " " + value.stripTrailingZeros().toPlainString(), count);
        if (measure == FigureMeasure.AWARDS) {
            seen.add(value.stripTrailingZeros().toPlainString());
        }
    }

    /** Drops 16个单位受到表彰 when the text also says which prize 16 won. */
    private void dropMerePraise() {
        Set<BigDecimal> prized = found.stream()
                .filter(count -> count.measure() == FigureMeasure.AWARDS && !Honours.PRAISE.equals(count.counted()))
                .map(Count::value)
                .collect(Collectors.toSet());
        found.removeIf(count -> Honours.PRAISE.equals(count.counted()) && prized.contains(count.value()));
    }

    /** A running total stands beside the article's own figures only when it has any. */
    private List<Count> withoutForeignTotals() {
        dropMerePraise();
        boolean own = found.stream().anyMatch(count -> !count.cumulative());
        if (own) {
            return List.copyOf(found);
        }
        return found.stream()
                .map(c -> new Count(
                        c.span(), c.clause(), c.value(), c.unit(), c.approximate(), c.counted(), c.measure(), false))
                .toList();
    }

    /** 五年来，…；… speaks of five years to the end of the sentence. */
    private boolean isTotal(CountSite site) {
        int end = site.number().start() - site.earlier().length();
        String earlier = site.earlier();
        if (end > 0 && text.charAt(end - 1) == '；') {
            earlier = text.substring(Bounds.sentence(text, end - 1, end).start(), end) + earlier;
        }
        boolean planned = earlier.contains("将")
                || site.before().contains("计划")
                || site.before().contains("预计");
        return !planned
                && FigureWords.has(Cue.CUMULATIVE, BEGUN.matcher(earlier).replaceAll(""));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
