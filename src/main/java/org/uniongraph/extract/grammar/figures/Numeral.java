package org.uniongraph.extract.grammar.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a newspaper prints it: 1.5万余, 三百多, 近百.
 *
 * @param start where it starts, 近 or 约 before it included
 * @param digits where the digits start
 * @param end the place behind it, 余 or 多 included
 * @param value null when it names none (数百, 三五, 百 in 百名劳模) or is one end of a range
 * @param arabic whether it is written with digits, as statistics are
 */
record Numeral(int start, int digits, int end, @Nullable BigDecimal value, boolean approximate, boolean arabic) {}
