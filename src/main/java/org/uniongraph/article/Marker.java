package org.uniongraph.article;

import java.util.List;
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
    private static final String BEFORE = "【[〖■●◆▲□○◎★☆▌▍";
    private static final String BEHIND = "（(：:";
    private static final Pattern DATE = Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日$");
    private static final List<String> CLOSINGS = List.of("讯", "电", "消息");
    /** Outlets that are quoted: 据新华社北京10月12日电. */
    private static final Pattern QUOTED = Pattern.compile("^(?:综合|根据|据|综合据)(?=..)");
    /** Ends of stations' names, and of cities'. */
    private static final List<String> WEAK_ENDS = List.of("台", "云");
    /** 通讯, 资讯 and the like end no marker. */
    private static final String NO_MARKER_BEFORE = "通资短简喜快音问电审闻传佳捷侦视频";
    /** 电话, 电视 and the like are no wire. */
    private static final String NO_MARKER_AFTER = "员息录话视力子影网商动站器台";

    static Marker read(String text, int from, int to) {
        int start = from;
        while (start < to && (BEFORE.indexOf(text.charAt(start)) >= 0 || Letters.isSpace(text.charAt(start)))) {
            start++;
        }
        StringBuilder head = new StringBuilder();
        for (int at = start; at < Math.min(to, start + LONGEST); at++) {
            char c = text.charAt(at);
            if (STOPS.indexOf(c) >= 0) {
                break;
            }
            String closing = closingAt(text, at, to);
            if (closing != null) {
                int end = skipClosing(text, at + closing.length(), to);
                boolean apart =
                        end < to && (Letters.isSpace(text.charAt(end)) || BEHIND.indexOf(text.charAt(end)) >= 0);
                Marker found = of(Letters.fold(head.toString()), closing, end, apart);
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

    private static @Nullable String closingAt(String text, int at, int to) {
        String closing = BylineWords.longestAt(CLOSINGS, text, at);
        int next = closing == null ? to : at + closing.length();
        boolean inWord = next < to && NO_MARKER_AFTER.indexOf(text.charAt(next)) >= 0;
        return inWord || next > to ? null : closing;
    }

    private static int skipClosing(String text, int from, int to) {
        int at = from;
        while (at < to && "】]〗".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** @param apart whether white space, a bracket or a colon follows */
    private static @Nullable Marker of(String before, String closing, int end, boolean apart) {
        Matcher date = DATE.matcher(before);
        boolean dated = date.find();
        String rest = QUOTED.matcher(dated ? before.substring(0, date.start()) : before)
                .replaceFirst("");
        boolean report = closing.equals("讯");
        if (rest.isEmpty()) {
            return dated && report && apart ? new Marker(end, null) : null;
        }
        boolean word = !dated && report && NO_MARKER_BEFORE.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        boolean wire = report || dated || (apart && endsInOutletOrPlace(rest));
        if (word || !wire) {
            return null;
        }
        for (String own : BylineWords.OWN_OUTLETS) {
            if (rest.startsWith(own) && rest.length() - own.length() <= LONGEST_PLACE) {
                return new Marker(end, null);
            }
        }
        int outletEnd = outletEnd(rest);
        int place = rest.length() - outletEnd;
        if (outletEnd >= 2 && outletEnd <= LONGEST_OUTLET && place <= LONGEST_PLACE) {
            return new Marker(end, rest.substring(0, outletEnd));
        }
        return report && apart && isShortName(rest) ? new Marker(end, titled(rest)) : null;
    }

    /** 新华社电, 央视网消息: without a date nothing may stand behind the outlet but a place. */
    private static boolean endsInOutletOrPlace(String text) {
        int end = outletEnd(text);
        return end >= 2 && (end == text.length() || PersonNameWords.isPlace(text.substring(end)));
    }

    /** 柳州讯, 集团讯: a place or body instead of an outlet. */
    private static boolean isShortName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_PLACE
                && text.chars().allMatch(c -> Letters.isHan((char) c));
    }

    /** 今日某县 has no ending of outlets. */
    private static @Nullable String titled(String text) {
        String start = BylineWords.longestAt(BylineWords.OUTLET_STARTS, text, 0);
        return start != null && text.length() > start.length() ? text : null;
    }

    private static int outletEnd(String text) {
        int sure = 0;
        int weak = 0;
        for (String suffix : BylineWords.OUTLET_ENDS) {
            int found = text.lastIndexOf(suffix);
            int end = found > 0 ? found + suffix.length() : 0;
            if (WEAK_ENDS.contains(suffix)) {
                weak = Math.max(weak, end);
            } else {
                sure = Math.max(sure, end);
            }
        }
        boolean city = sure > 0 && weak == sure + 2;
        return city ? sure : Math.max(sure, weak);
    }
}
