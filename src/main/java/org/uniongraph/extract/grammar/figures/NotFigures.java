package org.uniongraph.extract.grammar.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;
import org.uniongraph.extract.grammar.figures.FigureWords.NounClass;
import org.uniongraph.extract.grammar.figures.FigureWords.UnitClass;

/**
 * Numbers that are no figures of an event: ranks, rules of play, breakdowns, a company's statistics, parts of words.
 */
final class NotFigures {
    /** What may not follow a unit: it starts another word. */
    private static final String AFTER_PERSON = "才均制组份头口大民间物赛篮足排士工类体行生事文种道力";

    private static final List<String> PART = List.of("包括", "（含");
    /** 其中 of a breakdown opens its clause; 投身其中, 参与其中 ends one. */
    private static final Pattern AMONG = Pattern.compile("(?:^|[，。；：（])(?:这?其中)");
    /** Says what a breakdown sums up to, the last of them: 其中大学生3名，每人5000元，共需资金1.5万元. */
    private static final Pattern SUM = Pattern.compile("^.{0,200}，(?:总共|一共|共计|共(?!同)|合计|总计)");

    /** The whole that a breakdown of people is of. */
    private static final List<String> WHOLES = List.of("者中，", "员中，", "选手中，", "名单中，", "对象中，");

    /** Who is picked out of those counted before. */
    private static final List<String> PICKED = List.of("挑出", "选出", "挑选", "遴选出", "选拔出", "选拔");

    private static final List<String> RATES = List.of("/", "每人", "每天", "每场", "以上者");

    private static final List<String> ALL =
            List.of("全县", "全市", "全区", "全省", "全州", "全国", "全厂", "全矿", "全校", "全集团", "公司", "全公司", "全系统", "全乡", "全镇", "全旗");

    private static final List<String> EVENTS_OF_A_CONTEST = List.of("工种", "赛项", "竞赛项目", "比赛项目", "竞赛工种");

    private static final List<String> OFFICES = List.of("委员", "主席", "主任", "常委", "理事", "会长", "代表");

    /** Whose workforce and works are told: 公司有工人, 全镇有网点. */
    private static final Pattern OWNER =
            Pattern.compile("(?:公司|集团|企业|项目部|系统|单位|[全该][市县区镇乡校厂矿院]|辖区|[厂矿校])(?:[内里])?(?:现|共)?有(?!限)[^，。0-9]{2,8}$");

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
            case "日" ->
                "月到至".indexOf(CountSite.tail(site.before(), 1)) >= 0
                        && !site.before().isEmpty();
            case "批" -> !site.before().endsWith("分");
            case "期" -> site.isSmallWord() && !site.preceded(Cue.HELD, 4);
            case "株" -> next == '洲';
            default -> false;
        };
    }

    /** 前3名, but not 前6名代表队晋级. */
    private static boolean isRank(CountSite site) {
        boolean place = CountSite.head(site.after(), 14).contains("获第")
                || CountSite.head(site.after(), 14).contains("列第");
        if (place || isElected(site)) {
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

    /** 9名同志当选委员. */
    private static boolean isElected(CountSite site) {
        String head = CountSite.head(site.after(), 30);
        int elected = head.indexOf("当选");
        return elected >= 0 && OFFICES.stream().anyMatch(head.substring(elected)::contains);
    }

    private static boolean isPart(CountSite site) {
        String near = CountSite.tail(site.before(), 4);
        String open = site.earlier().substring(site.earlier().lastIndexOf('）') + 1);
        String whole =
                site.earlier().contains("（") && open.length() < site.earlier().length() ? open : site.earlier();
        Matcher sum = SUM.matcher(whole);
        if (sum.find()) {
            whole = whole.substring(sum.end());
        }
        boolean people = switch (site.unitClass()) {
            case PERSON, BODY, FAMILY, TEAM -> true;
            default -> false;
        };
        return PART.stream().anyMatch(whole::contains)
                || AMONG.matcher(whole).find()
                || near.endsWith("占")
                || near.endsWith("含")
                || people && WHOLES.stream().anyMatch(whole::contains);
    }

    private static boolean isRule(CountSite site) {
        boolean rate = RATES.stream().anyMatch(CountSite.head(site.after(), 4)::startsWith);
        return rate
                || !isDaysEach(site) && site.preceded(Cue.RULE, 16)
                || site.before().contains("每") && !isDaysEach(site);
    }

    /** How long each course is: 共5期，每期10天. */
    private static boolean isDaysEach(CountSite site) {
        return site.unitClass() == UnitClass.DAY && site.before().matches("每期[^，。；]{0,2}");
    }

    /** What an organisation has, whatever the event: 现有职工300名, 为800名职工提供的服务. */
    private static boolean isStock(CountSite site) {
        boolean people = switch (site.unitClass()) {
            case PERSON, BODY, FAMILY, PIECE -> true;
            default -> false;
        };
        String noun = site.countedText();
        boolean inverted = site.before().endsWith(noun) && !noun.isEmpty();
        String near = CountSite.tail(site.before(), inverted ? 8 + noun.length() : 8);
        boolean all = site.unitClass() == UnitClass.PERSON
                && ALL.stream().anyMatch(near::endsWith)
                && site.after().startsWith("的", noun.length());
        return all
                || people
                        && (FigureWords.has(Cue.STOCK, near)
                                || OWNER.matcher(site.before()).find())
                || site.after().contains("提供的") && near.contains("为");
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
        boolean structure = site.counts(NounClass.STRUCTURE) && site.unitClass() != UnitClass.BODY;
        if (structure || site.counts(NounClass.JUDGE) || site.before().endsWith("结合")) {
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
            case PIECE, THING, ITEM -> word && (one || !isOrganised(site) && !isSet(site));
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

    /** 设电工、焊工两个工种. */
    private static boolean isSet(CountSite site) {
        return site.before().contains("设") && EVENTS_OF_A_CONTEST.contains(site.countedText());
    }

    private static boolean isOrganised(CountSite site) {
        NounClass noun = site.noun();
        return noun == NounClass.BODY || noun == NounClass.TEAM || noun == NounClass.EVENT || noun == NounClass.GAME;
    }
}
