package org.uniongraph.extract.grammar.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Digits as newspapers print them: Arabic ones, and Chinese ones with their scales (三百二十, 1万). */
public final class Digits {
    private static final String CHINESE = "〇零一二两三四五六七八九";
    private static final String SCALES = "十百千万亿";

    private Digits() {}

    /** True of 0 to 9. */
    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** True of 一, 两, 〇 and their like, and of scales. */
    public static boolean isChinese(char c) {
        return CHINESE.indexOf(c) >= 0 || isScale(c);
    }

    /** True of 十, 百, 千, 万 and 亿. */
    public static boolean isScale(char c) {
        return SCALES.indexOf(c) >= 0;
    }

    /** The value of {@code text} between two places; null when it is no well-formed number (三五, 二〇二四, 十四五). */
    public static @Nullable BigDecimal chinese(String text, int from, int to) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long below = Long.MAX_VALUE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int figure = digit(c);
            if (figure >= 0) {
                if (digit > 0) {
                    return null;
                }
                digit = figure;
                continue;
            }
            long scale = scale(c);
            if (scale >= 10_000) {
                total = (total + section + Math.max(digit, 0) + (i == from ? 1 : 0)) * scale;
                section = 0;
                below = Long.MAX_VALUE;
            } else {
                if (scale >= below || digit < 0 && i > from && scale > 10) {
                    return null;
                }
                section += (digit < 0 ? 1 : digit) * scale;
                below = scale;
            }
            digit = -1;
        }
        return BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '两' -> 2;
            default -> {
                int index = "一二三四五六七八九".indexOf(c);
                yield index < 0 ? -1 : index + 1;
            }
        };
    }

    /** What a scale multiplies by: 10 for 十, 10000 for 万. */
    public static long scale(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }
}
