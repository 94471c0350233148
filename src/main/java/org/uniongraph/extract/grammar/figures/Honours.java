package org.uniongraph.extract.grammar.figures;

import java.util.List;
import java.util.Optional;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;
import org.uniongraph.extract.grammar.figures.FigureWords.NounClass;

/** The prizes of those whom a number counts: 五一劳动奖章 in 78名职工被授予五一劳动奖章, 先进个人 in 表彰10名先进个人. */
final class Honours {
    /** The prize of those of whom the text says no more than that they were praised. */
    static final String PRAISE = "表彰";

    private static final List<String> HONOURS =
            List.of("奖", "称号", "先锋号", "标兵", "能手", "劳模", "劳动模范", "工匠”", "示范岗", "冠军", "先进", "之星", "巾帼", "优秀", "最美");
    private static final List<String> PRAISED =
            List.of("受到表彰", "受表彰", "获表彰", "受到通报表扬", "获通报表扬", "受到表扬", "受到嘉奖", "榜上有名");
    /** How far behind the first of a list of the praised the verb may stand. */
    private static final int PRAISED_WITHIN = 48;

    private static final String BREAKS = "，、。；：！？“”（）《》";

    private Honours() {}

    /** The prize that those counted won, empty when they won none; of someone merely praised, 表彰. */
    static Optional<String> prizeOf(CountSite site) {
        String after = site.after();
        if (site.counts(NounClass.AWARD)) {
            return Optional.of(site.countedText());
        }
        if (PRAISED.stream().anyMatch(CountSite.head(after, PRAISED_WITHIN)::contains)) {
            return Optional.of(PRAISE);
        }
        int won = FigureWords.startOfFirst(Cue.AWARDED, after);
        if (won >= 0 && won < 30 && names(after.substring(won))) {
            return Optional.of(named(after.substring(won)));
        }
        boolean honoured = site.preceded(Cue.HONOUR, 24);
        if (honoured && after.startsWith("“") || honoured && after.startsWith("名“")) {
            return Optional.of(after.substring(1, Math.max(1, after.indexOf('”', 1))));
        }
        if (honoured && site.before().endsWith("”")) {
            return Optional.of(site.before()
                    .substring(site.before().lastIndexOf('“') + 1, site.before().length() - 1));
        }
        String noun = site.countedText();
        boolean one = honoured && !noun.isEmpty() && names(noun + CountSite.head(after, 16));
        return one ? Optional.of(noun) : Optional.empty();
    }

    private static boolean names(String words) {
        return HONOURS.stream().anyMatch(words::contains);
    }

    /** The stretch without punctuation that ends with the word of honour. */
    private static String named(String words) {
        int at = words.length();
        for (String honour : HONOURS) {
            int found = words.indexOf(honour);
            at = found >= 0 && found < at ? found : at;
        }
        int limit = at;
        while (limit < words.length() && limit < at + 16 && BREAKS.indexOf(words.charAt(limit)) < 0) {
            limit++;
        }
        int end = at;
        for (String honour : HONOURS) {
            int last = words.substring(0, limit).lastIndexOf(honour.replace("”", ""));
            end = last >= at ? Math.max(end, last + honour.length()) : end;
        }
        end = Math.min(end, words.length());
        while (end < words.length() && "章状牌杯称号个人单位集体作品工者”".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        int start = at;
        while (start > 0 && at - start < 16 && BREAKS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        String phrase = words.substring(start, end).replace("”", "");
        int verb = FigureWords.endOfLast(Cue.AWARDED, phrase);
        return verb > 0 && verb < phrase.length() ? phrase.substring(verb) : phrase;
    }
}
