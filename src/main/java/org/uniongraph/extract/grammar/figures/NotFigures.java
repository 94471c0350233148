package org.uniongraph.extract.grammar.figures;

import java.util.List;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;
import org.uniongraph.extract.grammar.figures.FigureWords.NounClass;
import org.uniongraph.extract.grammar.figures.FigureWords.UnitClass;

/**
 * Numbers that are no figures of an event: ranks, rules of play, breakdowns, a company's statistics, parts of words.
 */
final class NotFigures {
    /** What may not follow a unit: it starts another word. */
    private static final String AFTER_PERSON = "才均制组份头口大民间物赛篮足排士工类体行生事文种道力";

    private static final List<String> PART = List.of("其中", "包括", "（含");
    /** The whole that a breakdown of people is of. */
    private static final List<String> WHOLES = List.of("者中，", "员中，", "手中，", "名单中，", "对象中，");

    /** Who is picked out of those counted before. */
    private static final List<String> PICKED = List.of("挑出", "选出", "挑选", "遴选出", "选拔出", "选拔");

    private static final List<String> RATES = List.of("/", "每人", "每天", "每场", "以上者");

    private static final List<String> ALL =
            List.of("全县", "全市", "全区", "全省", "全州", "全国", "全厂", "全矿", "全校", "全集团", "公司", "全公司", "全系统", "全乡", "全镇", "全旗");

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
        boolean place = CountSite.head(site.after(), 14).contains("获第")
                || CountSite.head(site.after(), 14).contains("列第");
        if (place) {
            return true;
        }
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
        String open = site.earlier().substring(site.earlier().lastIndexOf('）') + 1);
        String whole =
                site.earlier().contains("（") && open.length() < site.earlier().length() ? open : site.earlier();
        boolean people = switch (site.unitClass()) {
            case PERSON, BODY, FAMILY, TEAM -> true;
            default -> false;
        };
        return PART.stream().anyMatch(whole::contains)
                || near.endsWith("占")
                || near.endsWith("含")
                || people && WHOLES.stream().anyMatch(whole::contains);
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
        String noun = site.countedText();
        boolean all = site.unitClass() == UnitClass.PERSON
                && ALL.stream().anyMatch(near::endsWith)
                && site.after().startsWith("的", noun.length());
        return all || people && FigureWords.has(Cue.STOCK, near) || site.after().contains("提供的") && near.contains("为");
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
        if (site.unitClass() == UnitClass.PERSON
                && site.counted() == null
                && PICKED.stream().anyMatch(site.before()::endsWith)) {
            return true;
        }
        return switch (site.unitClass()) {
            case PERSON, FAMILY ->
                word && site.number().value() != null && site.number().value().intValue() <= 3;
            case DAY, MONEY, VISIT, SELF -> false;
            case PIECE, THING, ITEM -> word && (one || !isOrganised(site));
            case TEAM ->
                word && site.number().value() != null && site.number().value().intValue() <= 3;
            case BODY -> word && (one || isAlreadyNamed(site));
            case EVENT, TREE -> word && one;
        };
    }

    /** 三家单位 says again who was named. */
    private static boolean isAlreadyNamed(CountSite site) {
        return site.number().value() != null
                && site.number().value().intValue() <= 3
                && site.countedText().equals("单位");
    }

    private static boolean isOrganised(CountSite site) {
        NounClass noun = site.noun();
        return noun == NounClass.BODY || noun == NounClass.TEAM || noun == NounClass.EVENT || noun == NounClass.GAME;
    }
}
