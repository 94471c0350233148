package org.uniongraph.extract.grammar.figures;

import java.util.List;
import java.util.Optional;
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
    /** Units that name their thing: 立案21件, 福字400副. */
    private static final List<String> MADE = List.of("副", "件", "幅", "篇", "封", "首", "床", "款", "例");

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
        if (site.clauseHas(Cue.JOIN)) {
            return FigureMeasure.NEW_MEMBERS;
        }
        if (Finals.is(site)) {
            return FigureMeasure.FINALISTS;
        }
        if (isWish(site) || site.clauseHas(Cue.WATCH)) {
            return FigureMeasure.OTHER;
        }
        return Served.is(site) ? FigureMeasure.BENEFICIARIES : FigureMeasure.PARTICIPANTS;
    }

    private static boolean isWish(CountSite site) {
        return site.before().contains("意向")
                || site.after().contains("意向")
                || site.before().endsWith("需求");
    }

    private static FigureMeasure visits(CountSite site) {
        if (isWish(site) || site.clauseHas(Cue.WATCH)) {
            return FigureMeasure.OTHER;
        }
        return Served.is(site) ? FigureMeasure.BENEFICIARIES : FigureMeasure.PARTICIPANTS;
    }

    private static FigureMeasure families(CountSite site) {
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
                    || site.endsPhrase() && !site.before().isEmpty();
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
        boolean spent = site.clauseHas(Cue.SPENT) && !priced && !site.before().endsWith("各");
        boolean sum = site.number().arabic() || !site.isSmallWord();
        return spent && sum ? Optional.of(FigureMeasure.MONEY) : Optional.empty();
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
        boolean named = site.counts(NounClass.THING)
                || site.counts(NounClass.PERSON)
                || site.number().arabic() && site.endsPhrase() && MADE.contains(site.unit());
        return named ? Optional.of(FigureMeasure.OTHER) : Optional.empty();
    }
}
