package org.uniongraph.extract.grammar;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which a date is printed; each pattern is tried at one place and reads a bounded stretch. */
final class DatePhrases {
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(?:\\d{4}|[〇零一二三四五六七八九]{4})";
    private static final String DAY_PART = "(?:凌晨|清晨|早上|早晨|上午|中午|午间|下午|傍晚|晚上|晚间|夜间|当晚|晚|夜)";
    private static final String CLOCK = "(?:\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分|半|整|许)?+))";
    private static final String TO = "(?:至|到|[-—–~～]{1,2})";

    private static final String MONTH_DAY =
            "(?<m#>" + NUMBER + ")月份?(?:(?<d#>" + NUMBER + ")[日号]|(?<x#>上旬|中旬|下旬|底|初|末|中))?+";

    private static final Pattern POINT = Pattern.compile("(?:(?<y>" + YEAR + ")年)?+" + MONTH_DAY.replace("#", "")
            + "|(?<y2>" + YEAR + ")年(?:(?<x2>年?[底初末中]|上半年|下半年|第?[一二三四1-4]季度))?+");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)");
    private static final Pattern BARE_DAY = Pattern.compile("(?<d>\\d{1,2})日(?![内间游均前后志常])");
    private static final Pattern RANGE = Pattern.compile(TO + "(?:(?:(?<y>" + YEAR + ")年|[次翌]年)?+"
            + MONTH_DAY.replace("#", "") + "|(?<d2>" + NUMBER + ")[日号]|(?<y2>" + YEAR + ")年)");
    private static final Pattern LIST = Pattern.compile("[、和及](?:" + MONTH_DAY.replace("#", "") + "|(?<d2>\\d{1,2})日)");
    private static final Pattern PART =
            Pattern.compile("第?[一二三四1-4]季度|上半年|下半年|年底|年初|年末|年中|岁末|岁初|岁末年初|春天|夏天|秋天|冬天|入夏|入冬|入秋|开春");
    private static final Pattern TIME = Pattern.compile(DAY_PART + "?+" + CLOCK + "|" + DAY_PART);
    private static final Pattern PERIOD = Pattern.compile("(?:期间|假期|前夕|前后|来临之际|到来之际|之际|当天|当日|前一天|来临前夕|到来前夕|节前|后)");
    private static final Pattern BRACKET = Pattern.compile("（(?:星期|周)?[^（）\\n]{1,8}）");

    private DatePhrases() {}

    static @Nullable Matcher point(String text, int at) {
        return read(POINT, text, at);
    }

    static @Nullable Matcher iso(String text, int at) {
        return read(ISO, text, at);
    }

    static @Nullable Matcher bareDay(String text, int at) {
        return read(BARE_DAY, text, at);
    }

    static @Nullable Matcher range(String text, int at) {
        return read(RANGE, text, at);
    }

    static @Nullable Matcher list(String text, int at) {
        return read(LIST, text, at);
    }

    static @Nullable Matcher part(String text, int at) {
        return read(PART, text, at);
    }

    static @Nullable Matcher bracket(String text, int at) {
        return read(BRACKET, text, at);
    }

    /** Where a time of day that starts at {@code at} ends, or {@code at}. */
    static int endOfTime(String text, int at) {
        Matcher time = read(TIME, text, at);
        return time == null ? at : time.end();
    }

    /** Where the word that makes a feast a period ends (春节期间), or {@code at}. */
    static int endOfPeriod(String text, int at) {
        Matcher period = read(PERIOD, text, at);
        return period == null ? at : period.end();
    }

    private static @Nullable Matcher read(Pattern pattern, String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        matcher.region(at, Math.min(text.length(), at + 40));
        return matcher.lookingAt() ? matcher : null;
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
    static int number(String digits) {
        if (Numerals.isArabic(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        BigDecimal value = Numerals.chinese(digits, 0, digits.length());
        return value == null ? 0 : value.intValue();
    }
}
