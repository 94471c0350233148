package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Optional;
import org.uniongraph.extract.grammar.FigureWords.Cue;
import org.uniongraph.extract.grammar.FigureWords.NounClass;
import org.uniongraph.model.FigureMeasure;

/** What a number of an article measures, told from its unit, its noun and the verbs around them. */
final class Measures {
    private static final List<String> HONOURS =
            List.of("奖", "称号", "先锋号", "标兵", "能手", "劳模", "劳动模范", "工匠”", "示范岗", "冠军", "先进", "之星", "巾帼", "优秀");
    private static final List<String> SPANS = List.of(
            "赛程", "时间", "的赛程", "的比赛", "的培训", "的课程", "的活动", "的行程", "的学习", "两夜", "的较量", "的角逐", "鏖战", "激战", "集训", "封闭",
            "紧张", "的紧张", "的激烈", "的集中", "的竞", "的展");
    private static final List<String> RACES = List.of("健", "跑", "徒步", "越野", "马拉松", "接力", "赛", "走", "骑");
    private static final List<String> GIVING = List.of(
            "提供", "送", "发放", "办理", "解决", "开展", "进行", "义诊", "体检", "购买", "投保", "赠送", "讨回", "追回", "补贴", "理发", "维修", "颁发",
            "讲", "筹集", "申请", "免费", "举办", "圆");

    private Measures() {}

    static Optional<FigureMeasure> of(CountSite site) {
        return switch (site.unitClass()) {
            case PERSON -> Optional.of(people(site));
            case VISIT -> Optional.of(visits(site));
            case FAMILY -> Optional.of(families(site));
            case TEAM -> team(site);
            case BODY -> Optional.of(body(site));
            case PIECE -> piece(site);
            case EVENT -> event(site);
            case TREE -> Optional.of(FigureMeasure.TREES);
            case MONEY -> money(site);
            case DAY -> duration(site);
            case THING -> thing(site);
            case ITEM -> item(site);
            case SELF -> Optional.of(FigureMeasure.OTHER);
        };
    }

    private static FigureMeasure people(CountSite site) {
        if (site.counts(NounClass.TEAM)) {
            return team(site).orElse(FigureMeasure.TEAMS);
        }
        if (isAwarded(site)) {
            return FigureMeasure.AWARDS;
        }
        if (site.clauseHas(Cue.JOIN)) {
            return FigureMeasure.NEW_MEMBERS;
        }
        if (entersFinal(site)) {
            return FigureMeasure.FINALISTS;
        }
        if (site.before().contains("意向") || site.after().contains("意向") || site.clauseHas(Cue.WATCH)) {
            return FigureMeasure.OTHER;
        }
        return isServed(site) ? FigureMeasure.BENEFICIARIES : FigureMeasure.PARTICIPANTS;
    }

    private static FigureMeasure visits(CountSite site) {
        if (site.clauseHas(Cue.WATCH)) {
            return FigureMeasure.OTHER;
        }
        return isServed(site) ? FigureMeasure.BENEFICIARIES : FigureMeasure.PARTICIPANTS;
    }

    private static FigureMeasure families(CountSite site) {
        return site.followed(Cue.STOP, 12) && site.after().contains("参")
                ? FigureMeasure.PARTICIPANTS
                : FigureMeasure.BENEFICIARIES;
    }

    private static Optional<FigureMeasure> team(CountSite site) {
        if (isAwarded(site)) {
            return Optional.of(FigureMeasure.AWARDS);
        }
        if (entersFinal(site)) {
            return Optional.of(FigureMeasure.FINALISTS);
        }
        return site.counted() == null && !site.number().arabic() ? Optional.empty() : Optional.of(FigureMeasure.TEAMS);
    }

    private static FigureMeasure body(CountSite site) {
        if (site.counts(NounClass.THING)) {
            return FigureMeasure.OTHER;
        }
        return isAwarded(site) ? FigureMeasure.AWARDS : FigureMeasure.UNITS;
    }

    private static Optional<FigureMeasure> piece(CountSite site) {
        NounClass noun = site.noun();
        if (noun == null) {
            return site.counted() == null || !site.number().arabic()
                    ? Optional.empty()
                    : Optional.of(FigureMeasure.OTHER);
        }
        return switch (noun) {
            case PERSON -> Optional.of(people(site));
            case TEAM -> team(site);
            case BODY -> Optional.of(body(site));
            case GAME -> Optional.of(FigureMeasure.MATCHES);
            case EVENT -> Optional.of(FigureMeasure.SESSIONS);
            case AWARD -> Optional.of(FigureMeasure.AWARDS);
            case TREE, THING -> Optional.of(FigureMeasure.OTHER);
            case STRUCTURE, JUDGE -> Optional.empty();
        };
    }

    private static Optional<FigureMeasure> event(CountSite site) {
        boolean held = site.counts(NounClass.EVENT) || site.counts(NounClass.GAME);
        if (site.unit().equals("次") && !held) {
            return Optional.empty();
        }
        if (site.counts(NounClass.GAME)) {
            return Optional.of(FigureMeasure.MATCHES);
        }
        boolean played = !held
                && (site.before().contains("赛") || site.before().contains("打"))
                && !site.before().contains("活动");
        return Optional.of(played ? FigureMeasure.MATCHES : FigureMeasure.SESSIONS);
    }

    private static Optional<FigureMeasure> money(CountSite site) {
        return site.number().arabic()
                        || site.number().value() != null
                                && site.number().value().intValue() > 10
                ? Optional.of(FigureMeasure.MONEY)
                : Optional.empty();
    }

    private static Optional<FigureMeasure> duration(CountSite site) {
        String near = CountSite.tail(site.before(), 6);
        boolean lasting = FigureWords.has(Cue.LASTING, near) || near.endsWith("经过") || near.endsWith("经");
        boolean named = site.unit().equals("天") && SPANS.stream().anyMatch(site.after()::startsWith);
        return lasting || named ? Optional.of(FigureMeasure.DURATION) : Optional.empty();
    }

    private static Optional<FigureMeasure> thing(CountSite site) {
        boolean race = site.unit().equals("公里") && RACES.stream().anyMatch(site.after()::startsWith);
        if (race
                || site.unit().equals("亩")
                        && !site.before().contains("植")
                        && !site.before().contains("绿")) {
            return Optional.empty();
        }
        boolean award = site.counts(NounClass.AWARD)
                || site.unit().equals("枚") && site.after().contains("牌");
        return Optional.of(award ? FigureMeasure.AWARDS : FigureMeasure.OTHER);
    }

    private static Optional<FigureMeasure> item(CountSite site) {
        if (site.counts(NounClass.AWARD)) {
            return Optional.of(FigureMeasure.AWARDS);
        }
        boolean named = site.counts(NounClass.THING) || site.counts(NounClass.PERSON);
        return named ? Optional.of(FigureMeasure.OTHER) : Optional.empty();
    }

    private static boolean isAwarded(CountSite site) {
        if (site.counts(NounClass.AWARD)) {
            return true;
        }
        int won = FigureWords.startOfFirst(Cue.AWARDED, site.after());
        if (won >= 0 && won < 30 && namesHonour(site.after().substring(won))) {
            return true;
        }
        boolean honoured = site.preceded(Cue.HONOUR, 24);
        return honoured
                && site.counted() != null
                && namesHonour(site.counted().of(site.text()) + CountSite.head(site.after(), 16));
    }

    private static boolean namesHonour(String words) {
        return HONOURS.stream().anyMatch(words::contains);
    }

    /** Whether the clause, or the sentence's beginning, says that they are in a final. */
    private static boolean entersFinal(CountSite site) {
        int enter = FigureWords.startOfFirst(Cue.ENTER, site.after());
        if (enter >= 0 && namesFinal(CountSite.head(site.after().substring(enter), 20))) {
            return true;
        }
        boolean contestants = site.counted() == null
                || site.counts(NounClass.TEAM)
                || isContestant(site.counted().of(site.text()));
        return contestants && namesFinal(CountSite.tail(site.earlier(), 60));
    }

    private static boolean isContestant(String noun) {
        return noun.endsWith("选手") || noun.endsWith("队员") || noun.endsWith("运动员") || noun.endsWith("好手");
    }

    private static boolean namesFinal(String words) {
        int at = words.indexOf("决赛");
        return at == 0 || at > 0 && words.charAt(at - 1) != '半';
    }

    private static boolean isServed(CountSite site) {
        int end = site.before().endsWith("服务")
                ? site.before().length()
                : FigureWords.endOfLast(Cue.BENEFIT, site.before());
        boolean joins =
                CountSite.head(site.after(), 14).contains("参") || site.after().contains("到场");
        if (end >= 0 && site.before().length() - end <= 24 && !joins) {
            return true;
        }
        if (site.followed(Cue.BENEFITED, 24) && !joins) {
            return isGivenTo(site)
                    || FigureWords.has(Cue.BENEFITED, CountSite.head(site.after(), 24)) && !isGiver(site);
        }
        return isGivenTo(site);
    }

    /** 为30名职工送去…, 向30名职工发放…. */
    private static boolean isGivenTo(CountSite site) {
        String near = CountSite.tail(site.before(), 10);
        boolean to = near.contains("为") && !near.contains("成为") && !near.contains("为期")
                || near.contains("向")
                || near.contains("给")
                || near.contains("替");
        return to && GIVING.stream().anyMatch(site.after()::contains);
    }

    /** Who gives is no beneficiary: 20名医生为职工提供义诊. */
    private static boolean isGiver(CountSite site) {
        String head = CountSite.head(site.after(), 16);
        return head.contains("为") || head.contains("向") || head.contains("给");
    }
}
