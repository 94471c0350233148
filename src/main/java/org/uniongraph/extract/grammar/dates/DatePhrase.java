package org.uniongraph.extract.grammar.dates;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.Digits;

/** A form in which a date is printed; it is tried at one place and reads a bounded stretch. */
final class DatePhrase {
    /** No phrase is longer. */
    private static final int LONGEST = 40;

    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(?:\\d{4}|[〇零一二三四五六七八九]{4})";
    private static final String DAY_PART = "(?:凌晨|清晨|早上|早晨|上午|中午|午间|下午|傍晚|晚上|晚间|夜间|当晚|晚|夜)";
    private static final String CLOCK = "(?:\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分|半|整|许)?+))";
    private static final String TO = "(?:至|到|[-—–~～]{1,2})";

    private static final String MONTH_DAY =
            "(?<m>" + NUMBER + ")月份?(?:(?<d>" + NUMBER + ")[日号]|(?<x>上旬|中旬|下旬|底|初|末|中))?+";

    /** A month or a day of it, with its year or not, or a year: 2024年5月8日, 5月中旬, 2024年底. */
    static final DatePhrase POINT = new DatePhrase("(?:(?<y>" + YEAR + ")年)?+" + MONTH_DAY + "|(?<y2>" + YEAR
            + ")年(?:(?<x2>年?[底初末中]|上半年|下半年|第?[一二三四1-4]季度))?+");

    /** 2024-05-08. */
    static final DatePhrase ISO = new DatePhrase("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)");

    /** 27日, a day without its month. */
    static final DatePhrase BARE_DAY = new DatePhrase("(?<d>\\d{1,2})日(?![内间游均前后志常])");

    /** The end of a period: 至29日, 到次年1月. */
    static final DatePhrase RANGE = new DatePhrase(
            TO + "(?:(?:(?<y>" + YEAR + ")年|[次翌]年)?+" + MONTH_DAY + "|(?<d2>" + NUMBER + ")[日号]|(?<y2>" + YEAR + ")年)");

    /** One more day: 、8日. */
    static final DatePhrase LIST = new DatePhrase("[、和及](?:" + MONTH_DAY + "|(?<d2>\\d{1,2})日)");

    /** A part of a year: 第一季度, 上半年, 年底. */
    static final DatePhrase PART =
            new DatePhrase("第?[一二三四1-4]季度|上半年|下半年|年底|年初|年末|年中|岁末|岁初|岁末年初|春天|夏天|秋天|冬天|入夏|入冬|入秋|开春");

    /** A time of day: 上午9时30分, 晚. */
    static final DatePhrase TIME = new DatePhrase(DAY_PART + "?+" + CLOCK + "|" + DAY_PART);

    /** What makes a feast a period: the end of 春节期间. */
    static final DatePhrase PERIOD = new DatePhrase("(?:期间|假期|前夕|前后|来临之际|到来之际|之际|当天|当日|前一天|来临前夕|到来前夕|节前|后)");

    /** What stands in brackets behind a date: （周六）. */
    static final DatePhrase BRACKET = new DatePhrase("（(?:星期|周)?[^（）\\n]{1,8}）");

    private final Pattern pattern;

    private DatePhrase(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The phrase that starts at {@code at}, or null. */
    @Nullable
    Matcher at(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        matcher.region(at, Math.min(text.length(), at + LONGEST));
        return matcher.lookingAt() ? matcher : null;
    }

    /** Where the phrase that starts at {@code at} ends; {@code at} when none does. */
    int endAt(String text, int at) {
        Matcher phrase = at(text, at);
        return phrase == null ? at : phrase.end();
    }

    /** The year of four digits, Arabic or Chinese. */
    static int year(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int index = "〇一二三四五六七八九".indexOf(c == '零' ? '〇' : c);
            year = year * 10 + (index < 0 ? c - '0' : index);
        }
        return year;
    }

    /** A month or a day, or 0 when it is none. */
    static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        if (Digits.isArabic(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        BigDecimal value = Digits.chinese(digits, 0, digits.length());
        return value == null ? 0 : value.intValue();
    }
}
