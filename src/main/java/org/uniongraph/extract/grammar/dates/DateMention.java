package org.uniongraph.extract.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.Span;

/**
 * A date or a period as an article prints it.
 *
 * @param phrase its words: 近日, 6月27日至29日, 当天下午; that of a dateline ends in 电 or 讯
 * @param start the first day, month or year, null when nothing fixes it
 * @param end the last one; equal to {@code start} for a single day, month or year
 * @param yearPrinted whether the article's own words fix the year, not its publication date
 */
public record DateMention(
        Span span,
        String phrase,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        boolean yearPrinted) {}
