package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads who won what: 甲队夺冠, 冠军由甲摘得, 甲、乙分获一、二等奖, 甲等25个单位捧回奖状. */
final class Prizes {
    private static final String AWARD =
            "(?:[^，。；：、ⓄⓅⒺ获得夺摘由被归分了将是“”]{0,12}?(?:冠亚季军|总冠军|冠军|亚军|季军|殿军|特等奖|一等奖|二等奖|三等奖|金奖|银奖|铜奖|头名|榜首|第[一二三四五六七八九十1-9]名|前[三五六八]名|优胜奖|优秀奖|组织奖|贡献奖|鼓励奖|风尚奖|入围奖|纪念奖|人气奖|创意奖|表演奖|参与奖|[\\u4e00-\\u9fa5]{2,6}奖(?![品金牌励状章项杯])|奖状|奖章|先锋号|标兵岗|标兵|能手|工匠|先进集体|先进个人|先进单位|模范职工之家|模范集体|桂冠|金牌|银牌|铜牌|称号)|(?:全国|全省|全市|全区|全县|全州|自治区|省|市|州|区|县)?“[^”]{2,16}”(?:荣誉)?(?:称号|奖牌|奖)?)";
    private static final String AWARDS = "(?<award>" + AWARD + "(?:[、和及与]" + AWARD
            + ")*+|[一二三四、]{2,7}等奖|(?:个人|团体|总分|成绩|综合)*第[一二三四五六](?:[、和]第?[一二三四五六])*名|(?:个人|团体|总分)*前[二三四五六八]名)";
    private static final String GAIN =
            "(?:分别|先后|一举|最终|成功|双双|并列|各|也|还|都|均|共同|力压群雄|力克群雄|脱颖而出，?|技压群雄，?|不负众望，?|凭借[^，。；]{2,20}，?|以[^，。；]{2,20}成绩，?)*(?:分别获得?|分获|荣获|获得|获评|获颁|获|夺得|夺取|夺|摘得|摘取|摘|斩获|拿下|拿到|捧得|捧走|捧回|勇夺|赢得|喜获|收获|取得|问鼎|包揽|揽获|被评为|评为|被授予|成为|当选|位列|名列|位居|并列|囊括|拔得)(?:了|本次|此次|本届|大赛|比赛|竞赛|的|团体|个人|男子|女子)*+";
    private static final String ITEMS = "(?<who>[^。；：，]{2,120}?)";

    private static final Pattern GAINED =
            Pattern.compile("(?:^|[，。；：])" + ITEMS + "(?:等[0-9]+[个名家支][^，。；ⓄⓅ]{0,8})?，?" + GAIN + AWARDS);
    private static final Pattern CHAMPION =
            Pattern.compile("(?:^|[，。；：])" + ITEMS + "(?:分别|最终|成功|一举)?(?<award>夺冠|折桂|登顶|拔得头筹|摘冠)");
    private static final Pattern FALLS_TO =
            Pattern.compile(AWARDS + "(?:则|也|还|均)?(?:分别)?(?:由|被|归属于?|归|花落|属于|授予|颁给|：|分别为|为)" + ITEMS
                    + "(?=并列|分别|摘|夺|获|收入|斩|包揽|捧|拿|赢|揽|所得|[，。；]|$)");
    private static final Pattern GRANTED =
            Pattern.compile("(?:授予|颁发给|表彰了?)" + ITEMS + "(?:等[0-9]+[个名家支位][^，。；ⓄⓅ“]{0,10})?" + AWARDS);
    private static final Map<Pattern, Needs> NEEDS = Stream.of(GAINED, CHAMPION, FALLS_TO, GRANTED)
            .collect(Collectors.toUnmodifiableMap(pattern -> pattern, Needs::of));
    private static final Pattern TEAM = Pattern.compile(".*(?:队|联队|组合|小组)");
    private static final Pattern SPLIT = Pattern.compile("[、和与及]|以及");
    private static final Pattern LEAD =
            Pattern.compile("^(?:[^Ⓞ]*的(?=[ⓄⓅ]))|^.*?(?:经过|最终|其中|结果|当天|由|来自|角逐|后|轮|，)(?=[^、]{2,}$)");
    private static final Map<String, String> FULL =
            Map.of("夺冠", "冠军", "折桂", "冠军", "登顶", "冠军", "拔得头筹", "冠军", "摘冠", "冠军", "桂冠", "冠军");

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
        each(sentence, GAINED, "award-gained");
        each(sentence, CHAMPION, "award-champion");
        each(sentence, FALLS_TO, "award-falls-to");
        each(sentence, GRANTED, "award-granted");
    }

    private void each(Skeleton sentence, Pattern pattern, String rule) {
        if (!sentence.meets(Objects.requireNonNull(NEEDS.get(pattern)))) {
            return;
        }
        Matcher matcher = pattern.matcher(sentence.text());
        int from = 0;
        while (from < sentence.text().length() && matcher.find(from)) {
            List<DraftEntity> winners = winners(sentence, matcher.start("who"), matcher.end("who"));
            if (!winners.isEmpty()) {
                Span evidence = sentence.original(
                        matcher.start("who") < matcher.start("award") ? matcher.start("who") : matcher.start("award"),
                        matcher.end());
                won(sentence, matcher, winners, evidence, rule);
            }
            from = Math.max(matcher.end("award") > matcher.end("who") ? matcher.end() : matcher.end("who"), from + 1);
        }
    }

    private void won(Skeleton sentence, Matcher matcher, List<DraftEntity> winners, Span evidence, String rule) {
        List<String> awards = awards(sentence, matcher.start("award"), matcher.end("award"));
        DraftEntity event =
                stage(sentence, matcher.start()).orElseGet(() -> events.main().orElseThrow());
        for (int i = 0; i < winners.size(); i++) {
            String award =
                    awards.size() == winners.size() && awards.size() > 1 ? awards.get(i) : String.join("、", awards);
            draft.relate(RelationType.WON, winners.get(i), event, award, evidence, rule);
        }
    }

    /** 亚军、季军 → two; 一、二等奖 → 一等奖, 二等奖. */
    private List<String> awards(Skeleton sentence, int start, int end) {
        String printed = reading.of(sentence.original(start, end));
        String ending = printed.endsWith("等奖") ? "等奖" : printed.startsWith("第") && printed.endsWith("名") ? "名" : "";
        List<String> awards = new ArrayList<>();
        for (String one : printed.split("[、和及与]", -1)) {
            String award = one.strip();
            if (!ending.isEmpty() && !award.endsWith(ending)) {
                award = (ending.equals("名") && !award.startsWith("第") ? "第" : "") + award + ending;
            }
            if (!award.isEmpty()) {
                awards.add(FULL.getOrDefault(award, award.replaceAll("^(?:本次|此次|本届)?(?:大赛|比赛|竞赛)的?", "")));
            }
        }
        return awards;
    }

    /** The stage that the clause names: 复赛场上. */
    private Optional<DraftEntity> stage(Skeleton sentence, int before) {
        List<Skeleton.Chunk> chunks = sentence.chunks(0, Math.max(before, 1) + 1);
        return chunks.stream()
                .filter(chunk -> chunk.letter() == Skeleton.EVENT)
                .map(Skeleton.Chunk::entity)
                .reduce((a, b) -> b);
    }

    private List<DraftEntity> winners(Skeleton sentence, int start, int end) {
        List<DraftEntity> winners = new ArrayList<>();
        String slot = sentence.text().substring(start, end);
        boolean teamsHere = slot.indexOf('队') >= 0;
        boolean delegations = slot.endsWith("代表队")
                || sentence.text().startsWith("等", end)
                        && sentence.text().indexOf("代表队", end) - end < 8
                        && sentence.text().indexOf("代表队", end) > 0;
        int at = start;
        for (String item : SPLIT.split(slot, -1)) {
            int itemEnd = at + item.length();
            DraftEntity winner = delegations && isRegion(item)
                    ? delegation(item, sentence.original(at, itemEnd))
                    : winner(sentence, at, itemEnd, teamsHere);
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
                || bare.matches(".*[0-9]+支.*|.*(?:获|奖|军|参赛|各|该)队?.*")) {
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
