package org.uniongraph.extract.grammar.figures;

import java.util.List;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;
import org.uniongraph.extract.grammar.figures.FigureWords.NounClass;

/** Tells who stands in a final from who merely takes part. */
final class Finals {
    private static final List<String> CONTESTANTS = List.of("选手", "队员", "运动员", "好手", "高手", "焊将");
    /** What the clause says when it counts all that came, not those of the final. */
    private static final List<String> WIDER = List.of("初赛", "复赛", "选拔", "海选", "报名", "吸引", "预赛", "层层");

    /** Counts who of those counted before entered: 9支队伍|27名选手|挺进决赛. */
    private static final Pattern PEOPLE_TOO = Pattern.compile("[0-9余多](?:名|人)");

    private Finals() {}

    /** Whether the clause says that what it counts entered a final. */
    static boolean entered(CountSite site) {
        int enter = FigureWords.startOfFirst(Cue.ENTER, site.after());
        if (enter >= 0 && PEOPLE_TOO.matcher(site.after().substring(0, enter)).find()) {
            return false;
        }
        boolean wide = WIDER.stream().anyMatch(CountSite.head(site.after(), 10)::contains);
        return enter >= 0 && !wide && namesFinal(CountSite.head(site.after().substring(enter), 20));
    }

    /** Whether it counts contestants of the final that the text speaks of. */
    static boolean contested(CountSite site) {
        boolean bare = site.counted() == null;
        boolean contestants = !bare && CONTESTANTS.stream().anyMatch(site.countedText()::endsWith);
        boolean wider = WIDER.stream().anyMatch((site.before() + site.after())::contains);
        boolean here = namesFinal(CountSite.tail(site.earlier(), 60));
        return !wider && (here && (bare || contestants) || contestants && namesFinal(site.preceding()));
    }

    static boolean is(CountSite site) {
        boolean people = !site.counts(NounClass.TEAM) && !site.counts(NounClass.BODY) && !site.counts(NounClass.THING);
        return entered(site) || people && contested(site);
    }

    /** The last 决赛 of {@code words} that is no semi-final. */
    private static boolean namesFinal(String words) {
        int at = words.lastIndexOf("决赛");
        return at == 0 || at > 0 && words.charAt(at - 1) != '半';
    }
}
