package org.uniongraph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that open a report: 本报讯, 某某日报讯, 新华社北京10月12日电.
 *
 * @param end where the marker ends; where it was looked for when there is none
 * @param publication the outlet that it prints by name
 */
record Marker(int end, @Nullable String publication) {
    private static final int LONGEST = 40;
    private static final int LONGEST_OUTLET = 16;
    private static final int LONGEST_PLACE = 8;
    private static final String STOPS = "，。、；：！？“”（）()《》…,;:!?";
    private static final Pattern DATE = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日$");
    /** 通讯, 资讯 and the like end no marker. */
    private static final String NO_MARKER_BEFORE = "通资短简喜快音问电审";
    /** 电话, 电视 and the like are no wire. */
    private static final String NO_MARKER_AFTER = "员息录话视力子影网商动站器台";

    static Marker read(String text, int from, int to) {
        int start = from;
        while (start < to && "【[〖".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        StringBuilder head = new StringBuilder();
        for (int at = start; at < Math.min(to, start + LONGEST); at++) {
            char c = text.charAt(at);
            if (STOPS.indexOf(c) >= 0) {
                break;
            }
            boolean closes =
                    (c == '讯' || c == '电') && (at + 1 >= to || NO_MARKER_AFTER.indexOf(text.charAt(at + 1)) < 0);
            if (closes) {
                Marker found = of(Letters.fold(head.toString()), c, skipClosing(text, at + 1, to));
                if (found != null) {
                    return found;
                }
            }
            if (!Letters.isSpace(c)) {
                head.append(c);
            }
        }
        return new Marker(from, null);
    }

    static boolean startsAt(String text, int from) {
        return read(text, from, text.length()).end() > from;
    }

    private static int skipClosing(String text, int from, int to) {
        int at = from;
        while (at < to && "】]〗".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static @Nullable Marker of(String before, char closing, int end) {
        Matcher date = DATE.matcher(before);
        boolean dated = date.find();
        String rest = dated ? before.substring(0, date.start()) : before;
        if (rest.isEmpty() || (closing == '电' && !dated)) {
            return null;
        }
        for (String own : BylineWords.OWN_OUTLETS) {
            if (rest.startsWith(own) && rest.length() - own.length() <= LONGEST_PLACE) {
                return new Marker(end, null);
            }
        }
        int outletEnd = outletEnd(rest);
        int place = rest.length() - outletEnd;
        boolean word = !dated && NO_MARKER_BEFORE.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        if (outletEnd < 2 || outletEnd > LONGEST_OUTLET || place > LONGEST_PLACE || word) {
            return null;
        }
        return new Marker(end, rest.substring(0, outletEnd));
    }

    private static int outletEnd(String text) {
        int end = 0;
        for (String suffix : BylineWords.OUTLET_ENDS) {
            int found = text.lastIndexOf(suffix);
            end = found > 0 ? Math.max(end, found + suffix.length()) : end;
        }
        return end;
    }
}
