package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads who won what: 甲队夺冠, 冠军由甲摘得, 甲、乙分获一、二等奖, 甲等25个单位捧回奖状. */
final class Prizes {
    private static final String NUMERALS = "零一二三四五六七八";
    private static final Pattern FIRST = Pattern.compile("(.*)前([二三四五六八])名");
    /** 女子单打冠、亚军. */
    private static final Pattern MEDALS = Pattern.compile("(.*?)(冠、?亚(?:、?季)?)军");

    private static final Pattern RANKS = Pattern.compile("(?:个人|团体|总分|成绩|综合)*第?[一二三四五六](?:[、和]第?[一二三四五六])*[名位]?");
    private static final Pattern TEAM = Pattern.compile(".*(?:队|联队|组合|小组)");
    /** 固定资产管理部: what plays as a team beside teams. */
    private static final Pattern UNIT = Pattern.compile("[^ⓄⓅⒺⓁ的以]{2,12}(?:部|中心|室|处|局|院|公司|团)");

    /** 男子组、女子组第一名: the prize of the last group is that of all. */
    private static final Pattern GROUPS = Pattern.compile(".*组[、和].*组(?<prize>.+)");

    private static final Pattern SPLIT = Pattern.compile("[、和与及]|以及");
    private static final Pattern LEAD =
            Pattern.compile("^(?:[^Ⓞ]*的(?=[ⓄⓅ]))|^.*?(?:经过|最终|其中|结果|当天|由|来自|角逐|后|轮|，)(?=[^、]{2,}$)");
    private static final Pattern PASSED = Pattern.compile("(?:从|经过?|历经|通过)[^，。；]{0,8}$");

    /** Ways to say that somebody won, whose prize is the championship. */
    private static final Set<String> CHAMPION = Set.of("夺冠", "折桂", "登顶", "拔得头筹", "摘冠", "桂冠", "夺魁", "问鼎", "奖杯", "冠军奖杯");

    private static final Set<String> SECOND = Set.of("次之", "居次", "次席");

    /** Prizes for the whole of a contest, not for a stage of it. */
    private static final Pattern OF_ALL = Pattern.compile("组织|风尚|贡献|团体|总分|劳动模范|劳模|奖章|奖状|先进|能手");

    private final Reading reading;
    private final Draft draft;
    private final Events events;

    Prizes(Reading reading, Draft draft, Events events) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
    }

    void read(Skeleton sentence) {
        if (events.main().isEmpty()) {
            return;
        }
        for (PrizeClause clause : PrizeClause.values()) {
            if (clause.mayBeIn(sentence)) {
                each(sentence, clause);
            }
        }
    }

    private void each(Skeleton sentence, PrizeClause clause) {
        Matcher matcher = clause.in(sentence);
        int from = 0;
        while (from < sentence.text().length() && matcher.find(from)) {
            List<DraftEntity> winners = winners(sentence, matcher.start("who"), matcher.end("who"));
            if (!winners.isEmpty()) {
                Span evidence =
                        sentence.original(Math.min(matcher.start("who"), matcher.start("award")), matcher.end());
                won(sentence, matcher, winners, evidence, clause.rule());
                if (clause == PrizeClause.BEAT) {
                    beaten(sentence, matcher, evidence, clause.rule());
                }
            }
            from = Math.max(matcher.end("award") > matcher.end("who") ? matcher.end() : matcher.end("who"), from + 1);
        }
    }

    /** 后者屈居亚军: what the loser of the match got. */
    private void beaten(Skeleton sentence, Matcher matcher, Span evidence, String rule) {
        String award = matcher.group("second");
        if (award != null) {
            DraftEntity event = event(sentence, matcher);
            for (Skeleton.Chunk loser : sentence.chunks(matcher.start("loser"), matcher.end("loser"))) {
                draft.relate(RelationType.WON, loser.entity(), event, award, evidence, rule);
            }
        }
    }

    private void won(Skeleton sentence, Matcher matcher, List<DraftEntity> winners, Span evidence, String rule) {
        List<String> awards = awards(sentence, matcher.start("award"), matcher.end("award"));
        DraftEntity event = event(sentence, matcher);
        for (int i = 0; i < winners.size(); i++) {
            boolean each = awards.size() == winners.size() && awards.size() > 1;
            String award = each ? awards.get(i) : ranked(String.join("、", awards), i, winners.size());
            draft.relate(RelationType.WON, winners.get(i), event, award, evidence, rule);
        }
    }

    private DraftEntity event(Skeleton sentence, Matcher matcher) {
        boolean ofAll = OF_ALL.matcher(matcher.group("award")).find();
        int place = sentence.original(matcher.start(), matcher.end()).start();
        return stage(sentence, matcher.start())
                .or(() -> ofAll ? Optional.empty() : events.contestAt(place))
                .orElseGet(() -> events.main().orElseThrow());
    }

    /** Of three who take 团体前三名, the first has 团体第一名. */
    private static String ranked(String award, int place, int winners) {
        Matcher first = FIRST.matcher(award);
        boolean all = first.matches() && NUMERALS.indexOf(first.group(2)) == winners;
        return all ? first.group(1) + "第" + NUMERALS.charAt(place + 1) + "名" : award;
    }

    /** 亚军、季军 → two; 一、二等奖 → 一等奖, 二等奖; 二、三位 → 第二名, 第三名. */
    private List<String> awards(Skeleton sentence, int start, int end) {
        String printed = reading.of(sentence.original(start, end));
        Matcher medals = MEDALS.matcher(printed);
        if (medals.matches()) {
            List<String> each = new ArrayList<>();
            for (char medal : medals.group(2).replace("、", "").toCharArray()) {
                each.add(medals.group(1) + medal + "军");
            }
            return each;
        }
        boolean ranks = RANKS.matcher(printed).matches();
        String ending = ranks ? "名" : shared(printed);
        List<String> awards = new ArrayList<>();
        for (String one : printed.split("[、和及与]", -1)) {
            String award = ranks ? one.strip().replaceAll("[名位]$", "") : one.strip();
            if (!ending.isEmpty() && !award.endsWith(ending)) {
                award = (ranks && award.indexOf('第') < 0 ? "第" : "") + award + ending;
            }
            if (!award.isEmpty()) {
                award = SECOND.contains(award) ? "第二名" : award;
                awards.add(CHAMPION.contains(award) ? "冠军" : award.replaceAll("^(?:本次|此次|本届)?(?:大赛|比赛|竞赛)的?", ""));
            }
        }
        return awards;
    }

    /** What all prizes end with of which only the last is printed whole; empty when each is. */
    private static String shared(String printed) {
        Matcher groups = GROUPS.matcher(printed);
        if (groups.matches()) {
            return groups.group("prize");
        }
        return printed.endsWith("等奖") ? "等奖" : "";
    }

    /** The stage that the clause names: 复赛场上. */
    private Optional<DraftEntity> stage(Skeleton sentence, int before) {
        List<Skeleton.Chunk> chunks = sentence.chunks(0, Math.max(before, 1) + 1);
        return chunks.stream()
                .filter(chunk -> chunk.letter() == Skeleton.EVENT && !isPassed(chunk.span()))
                .map(Skeleton.Chunk::entity)
                .filter(event -> event.eventType != EventType.CEREMONY
                        || events.main().filter(event::equals).isPresent())
                .reduce((a, b) -> b);
    }

    /** 从预赛中突围, 经过复赛、决赛: the way to the prize. */
    private boolean isPassed(Span stage) {
        String before = reading.substring(Math.max(0, stage.start() - 12), stage.start());
        return PASSED.matcher(before).find() || "、和".indexOf(reading.at(stage.end())) >= 0;
    }

    private List<DraftEntity> winners(Skeleton sentence, int start, int end) {
        List<DraftEntity> winners = new ArrayList<>();
        String slot = sentence.text().substring(start, end);
        boolean teamsHere = slot.indexOf('队') >= 0;
        boolean teamNamed =
                sentence.chunks(start, end).stream().anyMatch(chunk -> chunk.entity().kind == OrganizationKind.TEAM);
        boolean delegations = slot.endsWith("代表队")
                || sentence.text().startsWith("等", end)
                        && sentence.text().indexOf("代表队", end) - end < 8
                        && sentence.text().indexOf("代表队", end) > 0;
        int at = start;
        for (String item : SPLIT.split(slot, -1)) {
            int itemEnd = at + item.length();
            DraftEntity winner = delegations && isRegion(item)
                    ? delegation(item, sentence.original(at, itemEnd))
                    : winner(
                            sentence,
                            at,
                            itemEnd,
                            teamsHere || teamNamed && UNIT.matcher(item).matches());
            if (winner != null) {
                winners.add(winner);
            }
            at = itemEnd + 1;
            if (sentence.text().startsWith("以及", itemEnd)) {
                at++;
            }
        }
        return winners;
    }

    /** 湖南、河北代表队: each region's. */
    private DraftEntity delegation(String item, Span span) {
        String region = item.replaceAll("等.*$|代表队$", "");
        DraftEntity team = draft.find(EntityType.ORGANIZATION, region + "代表队").orElseGet(() -> {
            DraftEntity made = draft.add(new DraftEntity(EntityType.ORGANIZATION, region + "代表队", "team-of-region"));
            made.kind = OrganizationKind.TEAM;
            return made;
        });
        team.mention(span);
        return team;
    }

    private boolean isRegion(String item) {
        return !reading.lexicon()
                .divisions()
                .named(item.replaceAll("等.*$|代表队$", ""))
                .isEmpty();
    }

    private @Nullable DraftEntity winner(Skeleton sentence, int start, int end, boolean teamsHere) {
        String item = sentence.text().substring(start, end);
        int cut = start;
        Matcher lead = LEAD.matcher(item);
        if (lead.find() && lead.end() < item.length()) {
            cut = start + lead.end();
        }
        String bare = sentence.text().substring(cut, end).replaceAll("等[0-9]+[个名家支位].*$|等$", "");
        int bareEnd = cut + bare.length();
        if (!bare.isEmpty() && "对给为向将由".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            return null;
        }
        int bracket = bare.indexOf("Ⓟ（");
        if (bracket >= 0 && bare.endsWith("）")) {
            bare = bare.substring(0, bracket + 1);
            bareEnd = cut + bare.length();
        }
        List<Skeleton.Chunk> chunks = sentence.chunks(cut, bareEnd);
        Skeleton.Chunk last = chunks.isEmpty() ? null : chunks.getLast();
        boolean whole = last != null && bare.indexOf(last.letter()) == bare.length() - 1;
        if (whole && last != null && (last.letter() == Skeleton.ORGANIZATION || last.letter() == Skeleton.PERSON)) {
            return last.entity();
        }
        boolean team = TEAM.matcher(bare).matches();
        if (bare.isEmpty()
                || bare.length() > 24
                || !team && !(teamsHere && bare.length() >= 3)
                || bare.matches(".*[0-9]+支.*|.*(?:获|奖|军|参赛|各|该)队?.*|.*(?:战胜|力克|力压|击败|险胜|迎战|对阵).*")) {
            return chunks.stream()
                    .filter(chunk -> chunk.letter() == Skeleton.PERSON || chunk.letter() == Skeleton.ORGANIZATION)
                    .map(Skeleton.Chunk::entity)
                    .reduce((a, b) -> b)
                    .orElse(null);
        }
        return team(sentence.original(cut, bareEnd), chunks);
    }

    private DraftEntity team(Span span, List<Skeleton.Chunk> chunks) {
        String name = reading.of(span);
        DraftEntity team = draft.find(EntityType.ORGANIZATION, name).orElseGet(() -> {
            DraftEntity made = draft.add(new DraftEntity(EntityType.ORGANIZATION, name, "team-of-winner"));
            made.kind = OrganizationKind.TEAM;
            return made;
        });
        team.mention(span);
        if (!chunks.isEmpty()
                && chunks.getFirst().span().start() == span.start()
                && chunks.getFirst().letter() == Skeleton.ORGANIZATION) {
            draft.relate(
                    RelationType.SUBORDINATE_TO, team, chunks.getFirst().entity(), null, span, "team-of-organization");
        }
        return team;
    }
}
