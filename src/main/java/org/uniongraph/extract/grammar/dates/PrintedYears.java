package org.uniongraph.extract.grammar.dates;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.text.Digits;

/** The year that an article itself fixes for dates printed without one. */
final class PrintedYears {
    /** What follows a year that tells of something else: 2015年以来, 2021年度, 2024年底, 2019年成立. */
    private static final String ELSEWHEN = "度以起底末初间至来，、。；级前后内已被获成建创荣当就-—~～）毕退出时入加开正";

    private static final String SINCE = "自从于到至年代—-";

    private PrintedYears() {}

    /** The one year in a full date or in an event's name (2025年…活动), or null when there is none or more than one. */
    static @Nullable Integer only(String text) {
        TreeSet<Integer> dated = new TreeSet<>();
        TreeSet<Integer> named = new TreeSet<>();
        TreeSet<Integer> annual = new TreeSet<>();
        int at = text.indexOf('年');
        while (at >= 0) {
            Integer year = yearBefore(text, at);
            if (year != null && at + 1 < text.length()) {
                char next = text.charAt(at + 1);
                boolean full = isDate(text, at + 1);
                boolean since = at > 4 && SINCE.indexOf(text.charAt(at - 5)) >= 0;
                if (full) {
                    dated.add(year);
                } else if (next == '度') {
                    annual.add(year);
                } else if (!since && ELSEWHEN.indexOf(next) < 0 && (next > 0x2E80 || next == '“')) {
                    named.add(year);
                }
            }
            at = text.indexOf('年', at + 1);
        }
        TreeSet<Integer> years = named.size() == 1 ? named : named.isEmpty() && dated.isEmpty() ? annual : dated;
        return years.size() == 1 ? years.first() : null;
    }

    private static boolean isDate(String text, int at) {
        int month = at;
        while (month < text.length() && month < at + 2 && Digits.isArabic(text.charAt(month))) {
            month++;
        }
        return month > at && month < text.length() && text.charAt(month) == '月';
    }

    private static @Nullable Integer yearBefore(String text, int at) {
        if (at < 4) {
            return null;
        }
        for (int i = at - 4; i < at; i++) {
            if (!Digits.isArabic(text.charAt(i))) {
                return null;
            }
        }
        boolean longer = at > 4 && Digits.isArabic(text.charAt(at - 5));
        int year = Integer.parseInt(text.substring(at - 4, at));
        return longer || year < 1900 || year > 2100 ? null : year;
    }
}
