package org.uniongraph.extract.grammar;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.text.Digits;
import org.uniongraph.model.Span;

/** Reads anniversaries: 中华全国总工会成立100周年, 建党百年. */
final class Anniversaries {
    private static final int LONGEST_NAME = 30;
    private static final String YEARS = "(?:\\d{1,4}|[一二三四五六七八九十百两]{1,5})";

    private static final Pattern FOUNDED = Pattern.compile("(?:成立|建立|设立|创建|诞辰|诞生|胜利|颁布|实施|发表|开展|解放|起义|逝世|通车|开放)(?<n>"
            + YEARS + ")(?:周年(?:纪念日|华诞)?|年(?=之际|华诞|来临|的?日子|纪念))");
    private static final Pattern SHORT =
            Pattern.compile("(?<w>建党|建国|建军|建团|建会|建校|建厂|建台|建司|入世|抗战胜利)(?<n>" + YEARS + ")(?:周年|年(?!来|前|后|代))");
    private static final String FIRSTS = "成建设创诞胜颁实发开解起逝通";
    private static final Map<String, String> FULL =
            Map.of("建党", "中国共产党成立", "建国", "新中国成立", "建军", "中国人民解放军建军", "建团", "中国共产主义青年团成立");

    private Anniversaries() {}

    /** An anniversary whose word for the founding starts at {@code at}. */
    static Optional<TopicMention> at(String text, int at) {
        if (text.charAt(at) == '建' || text.charAt(at) == '入' || text.charAt(at) == '抗') {
            Matcher known = matcher(SHORT, text, at);
            if (known.lookingAt()) {
                String name = FULL.getOrDefault(known.group("w"), known.group("w")) + years(known.group("n")) + "周年";
                return Optional.of(mention(at, known.end(), name));
            }
        }
        if (FIRSTS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        Matcher founded = matcher(FOUNDED, text, at);
        if (!founded.lookingAt()) {
            return Optional.empty();
        }
        int start = startOfName(text, at);
        if (start == at) {
            return Optional.empty();
        }
        String whole = text.substring(start, founded.start("n")) + years(founded.group("n")) + "周年";
        String name = whole.startsWith("全国总工会")
                ? "中华" + whole
                : whole.startsWith("全总") ? "中华全国总工会" + whole.substring(2) : whole;
        return Optional.of(
                mention(start, founded.end(), name.startsWith("中华人民共和国") ? "新中国" + name.substring(7) : name));
    }

    private static TopicMention mention(int start, int end, String name) {
        return new TopicMention(new Span(start, end), name, "anniversary", 0.9);
    }

    private static String years(String digits) {
        if (Digits.isArabic(digits.charAt(0))) {
            return digits;
        }
        BigDecimal value = digits.equals("百") ? BigDecimal.valueOf(100) : Digits.chinese(digits, 0, digits.length());
        return value == null ? digits : value.toPlainString();
    }

    private static int startOfName(String text, int at) {
        int floor = Math.max(0, at - LONGEST_NAME);
        int start = at;
        boolean quoted = false;
        while (start > floor) {
            char c = text.charAt(start - 1);
            quoted |= c == '”';
            if ("，。；：、！？\n（）《》—".indexOf(c) >= 0 || c == '“' && !quoted) {
                break;
            }
            quoted &= c != '“';
            start--;
        }
        return start + TopicWords.endOfLast(TopicWords.Cue.LEADS, text.substring(start, at));
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        return matcher.region(at, Math.min(text.length(), at + 20));
    }
}
