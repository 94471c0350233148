package org.uniongraph.extract.grammar;

import java.util.List;
import org.uniongraph.extract.grammar.FigureWords.Cue;
import org.uniongraph.extract.grammar.FigureWords.NounClass;
import org.uniongraph.extract.grammar.FigureWords.UnitClass;

/**
 * Numbers that are no figures of an event: ranks, rules of play, breakdowns, a company's statistics, parts of words.
 */
final class NotFigures {
    /** What may not follow a unit: it starts another word. */
    private static final String AFTER_PERSON = "才均制组份头口大民间物赛篮足排士工类体行生事文种道力";

    private static final List<String> PART = List.of("其中", "包括", "（含");
    private static final List<String> RATES = List.of("/", "每人", "每天", "每场", "以上者");

    private NotFigures() {}

    static boolean has(CountSite site) {
        return isWordPart(site)
                || isRank(site)
                || isPart(site)
                || isRule(site)
                || isStock(site)
                || isHost(site)
                || isEnumeration(site)
                || isUncounted(site);
    }

    private static boolean isWordPart(CountSite site) {
        char next = site.after().isEmpty() ? ' ' : site.after().charAt(0);
        return switch (site.unit()) {
            case "人" -> AFTER_PERSON.indexOf(next) >= 0;
            case "家" -> "庭长属".indexOf(next) >= 0;
            case "天" -> "然津空气安山河文使".indexOf(next) >= 0;
            case "元" -> "素旦月宵首".indexOf(next) >= 0;
            case "周" -> "年岁边末围一二三四五六日".indexOf(next) >= 0;
            case "期" -> site.isSmallWord() && !site.preceded(Cue.HELD, 4);
            case "株" -> next == '洲';
            default -> false;
        };
    }

    /** 前3名, but not 前6名代表队晋级. */
    private static boolean isRank(CountSite site) {
        if (!site.before().endsWith("前") || site.earlier().endsWith("此前")) {
            return false;
        }
        boolean advance = site.followed(Cue.ENTER, 20)
                || site.after().contains("入场券")
                || site.after().contains("资格");
        return site.noun() == null || !advance;
    }

    private static boolean isPart(CountSite site) {
        String near = CountSite.tail(site.before(), 4);
        return PART.stream().anyMatch(site.earlier()::contains) || near.endsWith("占") || near.endsWith("含");
    }

    private static boolean isRule(CountSite site) {
        boolean rate = RATES.stream().anyMatch(CountSite.head(site.after(), 4)::startsWith);
        return rate || site.preceded(Cue.RULE, 16) || site.before().contains("每");
    }

    /** What an organisation has, whatever the event: 现有职工300名, 为800名职工提供的服务. */
    private static boolean isStock(CountSite site) {
        boolean people = switch (site.unitClass()) {
            case PERSON, BODY, FAMILY, PIECE -> true;
            default -> false;
        };
        String near = CountSite.tail(site.before(), 8);
        return people && FigureWords.has(Cue.STOCK, near) || site.after().contains("提供的") && near.contains("为");
    }

    private static boolean isHost(CountSite site) {
        boolean body = site.unitClass() == UnitClass.BODY || site.counts(NounClass.BODY);
        return body && site.followed(Cue.HOST, 12) && !site.after().contains("参加");
    }

    /** 三场配套活动：… announces what is then named. */
    private static boolean isEnumeration(CountSite site) {
        int end = site.span().end();
        return site.isSmallWord() && end < site.text().length() && site.text().charAt(end) == '：';
    }

    private static boolean isUncounted(CountSite site) {
        if (site.counts(NounClass.STRUCTURE) || site.counts(NounClass.JUDGE)) {
            return true;
        }
        boolean one = site.number().value() != null && site.number().value().intValue() == 1;
        boolean word = site.isSmallWord();
        return switch (site.unitClass()) {
            case PERSON, FAMILY ->
                word && site.number().value() != null && site.number().value().intValue() <= 3;
            case DAY, MONEY, VISIT, SELF -> false;
            case PIECE, THING, ITEM -> word && (one || !isOrganised(site));
            case BODY, TEAM, EVENT, TREE -> word && one;
        };
    }

    private static boolean isOrganised(CountSite site) {
        NounClass noun = site.noun();
        return noun == NounClass.BODY || noun == NounClass.TEAM || noun == NounClass.EVENT || noun == NounClass.GAME;
    }
}
