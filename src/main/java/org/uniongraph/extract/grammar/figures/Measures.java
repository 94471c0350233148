package org.uniongraph.extract.grammar.figures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;
import org.uniongraph.extract.grammar.figures.FigureWords.NounClass;
import org.uniongraph.model.FigureMeasure;

/** What a number of an article measures, told from its unit, its noun and the verbs around them. */
final class Measures {
    private static final List<String> SPANS = List.of(
            "赛程", "时间", "的赛程", "的比赛", "的培训", "的课程", "的活动", "的行程", "的学习", "两夜", "的较量", "的角逐", "鏖战", "激战", "集训", "封闭",
            "紧张", "的紧张", "的激烈", "的集中", "的竞", "的展");
    private static final List<String> RACES = List.of("健", "跑", "徒步", "越野", "马拉松", "接力", "赛", "走", "骑");
    /** Wages that were won back. */
    private static final List<String> OWED = List.of("讨回", "追回", "追讨", "欠", "清欠");
    /** Units that name their thing: 立案21件, 福字400副, 28对牵手成功. */
    private static final List<String> MADE = List.of("副", "件", "幅", "篇", "封", "首", "床", "款", "例", "对");
    /** Units whose thing may stand before them: 征集“金点子”213条. */
    private static final List<String> LEFT_OUT = List.of("条", "张", "本", "台", "部", "双", "节");

    private static final List<String> LESSONS = List.of("节", "堂");

    private static final List<String> TAKEN = List.of("吸纳", "吸收", "发展", "新增");

    /** The course or stay that is said to take so many days: 20天的脱产学习. */
    private static final Pattern STAY =
            Pattern.compile("的[^，。、；0-9]{0,8}(?:学习|培训|集训|比赛|赛程|角逐|较量|活动|行程|疗休养|课程|旅程|之旅|展览|巡展)");

    /** Days in which all happened that is then told. */
    private static final List<String> WITHIN = List.of("里", "下来", "时间", "时间里", "时间内", "的时间里");

    private static final Pattern PER_COURSE = Pattern.compile("^每期[^，。；]{1,2}$");

    private static final Pattern EACH = Pattern.compile("(?:各|每[人户名位家])[^，。；]{0,4}$");

    /** What a sum is of: 8000元互助金. */
    private static final Pattern GIVEN = Pattern.compile("的?[^，。；、0-9]{0,6}(?:金|款|款物|物资|物品|用品|慰问品|补贴|补助)");

    /** Days over which a clause says that something went: 分两天进行. */
    private static final Pattern SPREAD = Pattern.compile("(?:进行|举行|开展|完成)");

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
        if (Honours.prizeOf(site).isPresent()) {
            return FigureMeasure.AWARDS;
        }
        if (joins(site)) {
            return FigureMeasure.NEW_MEMBERS;
        }
        if (Finals.is(site)) {
            return FigureMeasure.FINALISTS;
        }
        if (isWish(site) || isAudience(site)) {
            return FigureMeasure.OTHER;
        }
        return Served.is(site) ? FigureMeasure.BENEFICIARIES : FigureMeasure.PARTICIPANTS;
    }

    /** Who watches or looks on; who came to watch takes part. */
    private static boolean isAudience(CountSite site) {
        return site.clauseHas(Cue.WATCH) && !site.after().contains("到场")
                || site.countedText().endsWith("观众");
    }

    /** Who joins a union: 68人加入工会, 吸纳的1860名会员. */
    private static boolean joins(CountSite site) {
        boolean taken = TAKEN.stream().anyMatch(CountSite.tail(site.before(), 8)::contains);
        return site.clauseHas(Cue.JOIN) || taken && site.countedText().endsWith("会员");
    }

    private static boolean isWish(CountSite site) {
        return site.before().contains("意向")
                || site.after().contains("意向")
                || site.before().endsWith("需求")
                || site.before().endsWith("签约")
                || site.before().endsWith("录用");
    }

    private static FigureMeasure visits(CountSite site) {
        if (isWish(site) || site.clauseHas(Cue.WATCH)) {
            return FigureMeasure.OTHER;
        }
        return Served.is(site) ? FigureMeasure.BENEFICIARIES : FigureMeasure.PARTICIPANTS;
    }

    private static FigureMeasure families(CountSite site) {
        if (Honours.prizeOf(site).isPresent()) {
            return FigureMeasure.AWARDS;
        }
        return site.followed(Cue.STOP, 12) && site.after().contains("参")
                ? FigureMeasure.PARTICIPANTS
                : FigureMeasure.BENEFICIARIES;
    }

    private static Optional<FigureMeasure> team(CountSite site) {
        if (Honours.prizeOf(site).isPresent()) {
            return Optional.of(FigureMeasure.AWARDS);
        }
        if (Finals.is(site)) {
            return Optional.of(FigureMeasure.FINALISTS);
        }
        return site.counted() == null && !site.number().arabic() ? Optional.empty() : Optional.of(FigureMeasure.TEAMS);
    }

    private static FigureMeasure body(CountSite site) {
        if (site.before().endsWith("来自")) {
            return FigureMeasure.UNITS;
        }
        return won(site, site.counts(NounClass.THING) ? FigureMeasure.OTHER : FigureMeasure.UNITS);
    }

    private static FigureMeasure won(CountSite site, FigureMeasure otherwise) {
        if (Honours.prizeOf(site).isPresent()) {
            return FigureMeasure.AWARDS;
        }
        return Finals.entered(site) ? FigureMeasure.FINALISTS : otherwise;
    }

    private static Optional<FigureMeasure> piece(CountSite site) {
        NounClass noun = site.noun();
        if (noun == null) {
            boolean told = site.counted() != null
                    || (site.endsPhrase() ? !site.before().isEmpty() : !site.isFew());
            return told && site.number().arabic() ? Optional.of(FigureMeasure.OTHER) : Optional.empty();
        }
        return switch (noun) {
            case PERSON -> Optional.of(people(site));
            case TEAM -> team(site);
            case BODY -> Optional.of(body(site));
            case GAME -> Optional.of(FigureMeasure.MATCHES);
            case EVENT -> Optional.of(FigureMeasure.SESSIONS);
            case AWARD -> Optional.of(FigureMeasure.AWARDS);
            case TREE, THING -> Optional.of(won(site, FigureMeasure.OTHER));
            case STRUCTURE, JUDGE -> Optional.empty();
        };
    }

    private static Optional<FigureMeasure> event(CountSite site) {
        boolean held = site.counts(NounClass.EVENT) || site.counts(NounClass.GAME);
        if (site.unit().equals("次") && !held && site.clauseHas(Cue.WATCH)) {
            return Optional.of(FigureMeasure.OTHER);
        }
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
        boolean priced = site.preceded(Cue.PRICE, 16) && OWED.stream().noneMatch(site.before()::contains);
        boolean each = EACH.matcher(site.before()).find();
        boolean given = GIVEN.matcher(site.after()).lookingAt();
        boolean spent = (given || site.clauseHas(Cue.SPENT)) && !priced && !each;
        boolean sum = site.number().arabic() || !site.isSmallWord();
        return spent && sum ? Optional.of(FigureMeasure.MONEY) : Optional.empty();
    }

    private static Optional<FigureMeasure> duration(CountSite site) {
        String near = CountSite.tail(site.before(), 6);
        boolean lasting = FigureWords.has(Cue.LASTING, near)
                || PER_COURSE.matcher(site.before()).find()
                || near.endsWith("经过")
                || near.endsWith("经")
                || near.endsWith("每期");
        boolean named = site.unit().equals("天")
                && (SPANS.stream().anyMatch(site.after()::startsWith)
                        || STAY.matcher(site.after()).lookingAt());
        boolean spread =
                site.before().endsWith("分") && SPREAD.matcher(site.after()).lookingAt();
        boolean one = site.number().value() != null && site.number().value().intValue() == 1;
        boolean within = !one
                && site.before().isEmpty()
                && site.unit().equals("天")
                && WITHIN.stream().anyMatch(site.after()::equals);
        return lasting || named || within || spread ? Optional.of(FigureMeasure.DURATION) : Optional.empty();
    }

    private static Optional<FigureMeasure> thing(CountSite site) {
        boolean race = site.unit().equals("公里") && RACES.stream().anyMatch(site.after()::startsWith);
        if (race
                || site.unit().equals("亩")
                        && !site.before().contains("植")
                        && !site.before().contains("绿")
                        && !site.before().contains("栽")) {
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
        if (site.unit().equals("把") && site.counts(NounClass.PERSON)) {
            return Optional.of(people(site));
        }
        if (site.counts(NounClass.EVENT) && LESSONS.contains(site.unit())) {
            return Optional.of(FigureMeasure.SESSIONS);
        }
        boolean named = site.counts(NounClass.THING)
                || site.counts(NounClass.PERSON)
                || site.unit().equals("门") && site.counts(NounClass.EVENT)
                || site.number().arabic()
                        && (MADE.contains(site.unit()) || site.endsPhrase() && LEFT_OUT.contains(site.unit()));
        return named ? Optional.of(FigureMeasure.OTHER) : Optional.empty();
    }
}
