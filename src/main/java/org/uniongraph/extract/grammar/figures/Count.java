package org.uniongraph.extract.grammar.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.FigureMeasure;
import org.uniongraph.model.Span;

/**
 * A count or a sum that an article states.
 *
 * @param span from the number to what it counts
 * @param clause the clause that states it
 * @param unit as printed, 元 for money and 天 for durations
 * @param approximate whether it stands with 余, 近, 约, 超, 多
 * @param counted what is counted, as printed: 职工, 一等奖
 * @param cumulative whether it is a running total (累计, 五年来) beside figures of the article's own
 */
public record Count(
        Span span,
        Span clause,
        BigDecimal value,
        String unit,
        boolean approximate,
        @Nullable String counted,
        FigureMeasure measure,
        boolean cumulative) {}
