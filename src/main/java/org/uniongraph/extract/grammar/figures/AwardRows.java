package org.uniongraph.extract.grammar.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The prizes named right before a number: 一等奖 in 一等奖1名, two of them in 优胜奖、组织奖各3个. */
final class AwardRows {
    /** A row of prizes is looked for no farther back; the longest in the annotated articles is 10. */
    private static final int REACH = 60;
    /** Longer ones are a clause that ends in 奖. */
    private static final int LONGEST = 20;

    private static final List<String> ENDINGS =
            List.of("奖", "金牌", "银牌", "铜牌", "先锋号", "奖状", "奖章", "标兵", "能手", "先进单位", "先进集体", "先进个人", "优秀个人", "示范岗");
    private static final List<String> VERBS = List.of(
            "评选出", "评出", "决出", "产生", "设立", "设置", "设", "颁发", "获得", "荣获", "斩获", "获", "分别", "其中", "包括", "共", "评选", "揭晓",
            "表彰", "授予", "角逐出", "的");

    private AwardRows() {}

    /** The prizes that the number at {@code start} counts, none when it counts something else. */
    static List<String> before(String text, int start) {
        int at = start;
        boolean each = false;
        while (at > 0 && "各共计为约近".indexOf(text.charAt(at - 1)) >= 0) {
            each |= text.charAt(at - 1) == '各';
            at--;
        }
        int floor = Math.max(0, at - REACH);
        List<String> prizes = new ArrayList<>();
        String prize = prizeEndingAt(text, at, floor);
        while (prize != null) {
            prizes.addFirst(prize);
            at -= prize.length();
            if (!each || at <= floor || "、和及与".indexOf(text.charAt(at - 1)) < 0) {
                break;
            }
            at--;
            prize = isRankOnly(text, at) ? text.substring(at - 1, at) : prizeEndingAt(text, at, floor);
        }
        return prizes.isEmpty() ? prizes : each ? spreadRanks(prizes) : prizes;
    }

    private static @Nullable String prizeEndingAt(String text, int end, int floor) {
        String before = text.substring(floor, end);
        if (ENDINGS.stream().noneMatch(before::endsWith)) {
            return null;
        }
        int start = before.length();
        int least = Math.max(0, before.length() - LONGEST);
        while (start > least && "，。；：、！？\n（）《》 和及".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        String phrase = before.substring(start);
        for (String verb : VERBS) {
            int at = phrase.lastIndexOf(verb);
            phrase = at < 0 || at + verb.length() >= phrase.length() ? phrase : phrase.substring(at + verb.length());
        }
        return phrase;
    }

    /** 一 in 一、二、三等奖. */
    private static boolean isRankOnly(String text, int end) {
        return end > 0 && "特一二三四五六".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static List<String> spreadRanks(List<String> prizes) {
        List<String> spread = new ArrayList<>();
        for (String prize : prizes) {
            int ranks = 0;
            while (ranks < prize.length() && "特一二三四五六".indexOf(prize.charAt(ranks)) >= 0) {
                ranks++;
            }
            if (ranks > 1 && prize.startsWith("等奖", ranks)) {
                prize.chars().limit(ranks).forEach(rank -> spread.add((char) rank + "等奖"));
            } else {
                spread.add(prize.length() == 1 ? prize + "等奖" : prize);
            }
        }
        return spread;
    }
}
