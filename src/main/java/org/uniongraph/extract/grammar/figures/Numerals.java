package org.uniongraph.extract.grammar.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.Digits;

/** Reads numbers at a place of a text, Arabic and Chinese. Looks at a bounded stretch around that place only. */
final class Numerals {
    private static final List<String> HEDGES = List.of("超过", "将近", "接近", "大约", "约有", "近", "约", "超", "逾", "上");
    /** Words that end like a hedge. */
    private static final Set<String> TAILS = Set.of(
            "附近", "最近", "临近", "就近", "邻近", "靠近", "亲近", "远近", "新近", "预约", "签约", "节约", "公约", "合约", "条约", "相约", "邀约", "契约",
            "制约", "践约", "赴约", "赶超", "反超", "高超");

    private static final String RANGE = "-—–~～至到";
    /** More digits than that are a telephone number or an account. */
    private static final int LONGEST = 16;

    private Numerals() {}

    /** The number whose first digit stands at {@code at}, or null when none starts there. */
    static @Nullable Numeral at(String text, int at) {
        char first = text.charAt(at);
        boolean arabic = Digits.isArabic(first);
        if (!arabic && !Digits.isChinese(first)) {
            return null;
        }
        int end = arabic ? endOfArabic(text, at) : endOfChinese(text, at);
        BigDecimal value = arabic ? arabic(text.substring(at, end)) : Digits.chinese(text, at, end);
        boolean about = false;
        if (isSurplus(text, end)) {
            about = true;
            end++;
        }
        int scaled = endOfScale(text, end);
        if (scaled > end && (arabic || about)) {
            value = value == null ? null : value.multiply(scale(text, end, scaled));
            end = scaled;
            if (isSurplus(text, end)) {
                about = true;
                end++;
            }
        }
        int start = startOfHedge(text, at);
        about |= start < at;
        boolean bare = !arabic && "百千万亿".indexOf(first) >= 0;
        if (bare && !about || isVague(text, at) || isRange(text, at, end) || isInsideWord(text, at)) {
            value = null;
        }
        return new Numeral(start, at, end, value, about, arabic);
    }

    private static int endOfArabic(String text, int at) {
        int end = at;
        int limit = Math.min(text.length(), at + LONGEST + 1);
        while (end < limit && Digits.isArabic(text.charAt(end))) {
            end++;
        }
        while (isThousands(text, at, end)) {
            end += 4;
        }
        if (end + 1 < limit && ".．".indexOf(text.charAt(end)) >= 0 && Digits.isArabic(text.charAt(end + 1))) {
            end++;
            while (end < limit && Digits.isArabic(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Whether a comma and three digits follow, as in 1,200. */
    private static boolean isThousands(String text, int at, int end) {
        if (end - at > LONGEST || end + 3 >= text.length() || ",，".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int group = end;
        while (group > at && Digits.isArabic(text.charAt(group - 1))) {
            group--;
        }
        boolean three = Digits.isArabic(text.charAt(end + 1))
                && Digits.isArabic(text.charAt(end + 2))
                && Digits.isArabic(text.charAt(end + 3));
        return three && end - group <= 3 && (end + 4 == text.length() || !Digits.isArabic(text.charAt(end + 4)));
    }

    private static @Nullable BigDecimal arabic(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        return new BigDecimal(digits.replace(",", "").replace("，", "").replace('．', '.'));
    }

    private static int endOfChinese(String text, int at) {
        int end = at;
        int limit = Math.min(text.length(), at + LONGEST);
        while (end < limit && Digits.isChinese(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfScale(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 2 && "百千万亿".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static BigDecimal scale(String text, int from, int to) {
        BigDecimal scale = BigDecimal.ONE;
        for (int i = from; i < to; i++) {
            scale = scale.multiply(BigDecimal.valueOf(Digits.scale(text.charAt(i))));
        }
        return scale;
    }

    private static boolean isSurplus(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '余' || c == '多' || c == '来' && at + 1 < text.length() && text.charAt(at + 1) != '自';
    }

    private static int startOfHedge(String text, int at) {
        for (String hedge : HEDGES) {
            int start = at - hedge.length();
            if (start >= 0 && text.startsWith(hedge, at - hedge.length()) && !isTail(text, start)) {
                return start;
            }
        }
        return at;
    }

    /** Whether the hedge at {@code at} is the end of another word: 附近, 预约, 赶超, 线上. */
    private static boolean isTail(String text, int at) {
        if (at == 0) {
            return false;
        }
        String word = text.substring(at - 1, at + 1);
        if (text.charAt(at) == '上') {
            return at + 1 >= text.length() || "百千万亿".indexOf(text.charAt(at + 1)) < 0;
        }
        return TAILS.contains(word);
    }

    private static boolean isVague(String text, int at) {
        return at > 0 && "数几若好".indexOf(text.charAt(at - 1)) >= 0 && Digits.isScale(text.charAt(at));
    }

    private static boolean isRange(String text, int at, int end) {
        boolean before = at > 1 && RANGE.indexOf(text.charAt(at - 1)) >= 0 && isNumber(text.charAt(at - 2));
        boolean after =
                end + 1 < text.length() && RANGE.indexOf(text.charAt(end)) >= 0 && isNumber(text.charAt(end + 1));
        return before || after;
    }

    private static boolean isNumber(char c) {
        return Digits.isArabic(c) || Digits.isChinese(c);
    }

    /** An ordinal, a weekday, a part of a code. */
    private static boolean isInsideWord(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before == '第'
                || before == '.'
                || before == '/'
                || before >= 'A' && before <= 'Z'
                || before >= 'a' && before <= 'z';
    }
}
