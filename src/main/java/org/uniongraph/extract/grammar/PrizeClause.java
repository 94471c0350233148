package org.uniongraph.extract.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.text.Openings;

/**
 * The ways in which a clause tells who won what; of each the winners are its group {@code who}, the prizes
 * {@code award}.
 */
enum PrizeClause {
    GAINED(
            "award-gained",
            "(?:^|[，。；：])" + Words.BEATEN_NOBODY + Words.ITEMS + "(?:等[0-9]+[个名家支人][^，。；ⓄⓅ]{0,8})?，?" + Words.ADVERBS,
            "",
            Words.GAINED + Words.AWARDS),
    /** 某代表队的小品技惊四座，拔得头筹. */
    THEN_CHAMPION(
            "award-champion-next",
            "(?:^|[，。；：])[^，。；ⓄⓅⒺ]{0,12}(?<who>[ⓄⓅ])[^，。；：ⓄⓅ、]{1,30}，" + Words.ADVERBS
                    + "(?<award>夺冠|折桂|登顶|拔得头筹|摘冠|夺魁|问鼎)"),
    /** 对某公司工会等12个“先进基层工会”予以表彰. */
    COMMENDED(
            "award-commended",
            "(?:对|、|和|表彰了?)"
                    + "(?<who>[ⓄⓅ](?:[、和][ⓄⓅ])*+)(?:等[0-9]+[个名家支位]?)?(?<award>“[^”]{2,16}”)(?=[^。；]{0,60}(?:予以|进行|给予)(?:了)?表彰)"),
    /** Ⓟ一口气答对5道题，抱走了头奖: what the subject of the clause before did next. */
    THEN_GAINED(
            "award-gained-next",
            "(?:^|[，。；：])[^，。；ⓄⓅⒺ]{0,12}(?<who>[ⓄⓅ])[^，。；：ⓄⓅ、]{1,24}，" + Words.ADVERBS,
            "",
            Words.TAKE + "了?" + Words.AWARDS),
    /** 甲队力克乙队，捧起冠军奖杯，后者屈居亚军. */
    BEAT(
            "award-by-beating",
            "(?:^|[，。；：])[^，。；：ⓄⓅ]{0,16}(?<who>[ⓄⓅ])[^。；ⓄⓅ]{0,30}?" + Words.BEAT + "(?<loser>[ⓄⓅ])[^。；ⓄⓅ]{0,10}，?"
                    + Words.GAIN + Words.AWARDS + "(?:，(?:后者|对手)(?:获得?|屈居|摘得|位居)(?<second>亚军|季军|第二名|第四名))?"),
    /** 甲队以3比2险胜乙队夺冠. */
    BEAT_ALL(
            "award-champion",
            "(?:^|[，。；：])[^，。；：ⓄⓅ]{0,16}(?<who>[ⓄⓅ])[^。；ⓄⓅ]{0,20}?" + Words.BEAT + "(?<loser>[ⓄⓅ])，?" + Words.ADVERBS
                    + "(?<award>夺冠|折桂|登顶|拔得头筹|摘冠|夺魁|问鼎)"),
    CHAMPION(
            "award-champion",
            "(?:^|[，。；：])" + Words.BEATEN_NOBODY + Words.ITEMS + "(?:分别|最终|成功|一举|如愿)?",
            "",
            "(?<award>夺冠|折桂|登顶|拔得头筹|摘冠|夺魁|问鼎)"),
    /** 某公司排名第一，某大学第二. */
    RANKED("award-rank", "(?<who>[ⓄⓅ])(?:排名|名列|位列|位居|排|获|列)?(?<award>第[一二三四五六](?:名|位)?|次之|居次|居首)(?=[，。；、]|$)"),
    FALLS_TO(
            "award-falls-to",
            Words.ANYWHERE,
            Words.PRIZE_END,
            "(?:获得者|获奖者|得主)?(?:则|也|还|均)?(?:分别)?(?:由|被|归属于?|归|花落|属于|给了|授予|颁给|：|分别[为是]|依次[为是]|(?<=者|主)是|为)" + Words.ITEMS
                    + "(?=并列|分别|摘|夺|获|收入|斩|包揽|捧|拿|赢|揽|抱|所得|[，。；]|$)"),
    GRANTED("award-granted", "(?:授予|颁发给|表彰了?)" + Words.ITEMS + "(?:等[0-9]+[个名家支位][^，。；ⓄⓅ“]{0,10})?" + Words.AWARDS),
    /** 给某公司颁发了特别贡献奖, 某工会将优秀组织奖收入囊中. */
    HANDED(
            "award-handed",
            "[给为向]" + Words.ITEMS + "(?:等[0-9]+[个名家支位][^，。；ⓄⓅ“]{0,10})?(?:颁发|授予|送上|颁赠)了?" + Words.AWARDS),
    POCKETED("award-pocketed", "(?:^|[，。；：])" + Words.ITEMS + "(?:则|也|还)?[将把]" + Words.AWARDS + "(?:收入囊中|揽入|捧回|抱回|带回)");

    private final String rule;
    private final Pattern pattern;
    private final Openings ending;
    private final Needs needs;

    PrizeClause(String rule, String pattern) {
        this(rule, pattern, "", "");
    }

    /**
     * A clause that is sought from its rarer ending, since its beginning may stand anywhere.
     *
     * @param joint the last letter of all that {@code beginning} can be; empty when it can be any
     */
    PrizeClause(String rule, String beginning, String joint, String ending) {
        this.rule = rule;
        this.pattern = Pattern.compile(beginning + ending);
        this.ending = Openings.of(Pattern.compile(joint + ending));
        this.needs = Needs.of(pattern);
    }

    String rule() {
        return rule;
    }

    /** False when there is no such clause in {@code sentence}; far cheaper than to look for one. */
    boolean mayBeIn(Skeleton sentence) {
        return sentence.meets(needs) && ending.areIn(sentence.text());
    }

    Matcher in(Skeleton sentence) {
        return pattern.matcher(sentence.text());
    }

    /** The words that the clauses share. */
    private static final class Words {
        /** What may stand before the noun in the name of a prize, up to twelve letters. */
        private static final String MODIFIER = "[^，。；：、ⓄⓅⒺ获得夺摘由被归分了将是“”]";

        private static final String NOUN = "(?:冠亚季军|冠、亚、季军|冠、?亚军|总冠军|[冠亚季殿]军|[金银铜头大]奖"
                + "|(?=..奖)(?:特等|一等|二等|三等|优胜|优秀|组织|贡献|鼓励|风尚|入围|纪念|人气|创意|表演|参与)奖"
                + "|头名|榜首|首位|次席|第[一二三四五六七八九十1-9]名|前[三五六八]名"
                + "|最佳[\\u4e00-\\u9fa5]{1,6}|最有价值球员|MVP|(?=..王)(?:得分|三分|篮板|助攻|扣篮|进球)王"
                + "|(?=.{2,6}奖)[\\u4e00-\\u9fa5&&[^颁获评为者]]{2,6}奖(?![品金杯牌励状章项])"
                + "|优秀[\\u4e00-\\u9fa5]{2,5}[员者手队人](?=[，。；、]|$)"
                + "|奖[状章杯]|先锋号|标兵岗?|能手|工匠|状元|先进(?:集体|个人|单位|班组|工作者)|模范(?:职工之家|集体)|桂冠|[金银铜]牌"
                + "|(?=.{2,10}称号)[\\u4e00-\\u9fa5&&[^了的]]{2,10}称号|称号)";
        /** The last letter of a prize, as {@link #awards} has it. */
        private static final String PRIZE_END = "(?:[军奖名首员P王状章杯号兵岗手匠元体人位组者家冠牌”]|最佳[\\u4e00-\\u9fa5]{1,6})";

        private static final String QUOTED = "(?:全国|全省|全市|全区|全县|全州|自治区|省|市|州|区|县)?“[^”]{2,16}”(?:荣誉)?(?:称号|奖牌|奖)?";
        private static final String AWARD = "(?:" + MODIFIER + "{0,12}?" + NOUN + "|" + QUOTED + ")";
        private static final String AWARDS = awards(AWARD);
        /**
         * The same where nothing before says that a prize begins: modifiers are read from their first letter on only,
         * or from the twelfth before the noun, not from each letter between.
         */
        private static final String ANYWHERE = awards("(?:(?:(?<!" + MODIFIER + ")|(?=.{12}" + NOUN + "))" + MODIFIER
                + "{0,12}?" + NOUN + "|" + QUOTED + ")");

        private static final String ADVERBS =
                "(?:分别|先后|一举|最终|成功|双双|并列|各|也|还|都|均|共同|同时|同|一并|依次|如愿|顺利|力压群雄|力克群雄|脱颖而出，?|技压群雄，?|不负众望，?|凭借[^，。；]{2,20}，?|以[^，。；]{2,20}成绩，?|以[^，。；ⓄⓅⒺ]{2,14}分，?)*";
        private static final String BEAT = "(?:力克|力压|战胜|击败|险胜|击退|完胜|逆转|淘汰|大胜|挫败)了?";
        /** Whom a clause names behind such a verb has won nothing. */
        private static final String BEATEN_NOBODY = "(?![^，。；：]{0,60}?" + BEAT + "[ⓄⓅ])";

        private static final String TAKE =
                "(?:分别获得?|分获|荣获|荣膺|荣登|获得|获评|获颁|获封|获|夺得|夺取|夺|摘得|摘取|摘|斩获|拿下|拿到|拿走|捧得|捧走|捧回|捧起|抱走|抱回|勇夺|赢得|喜获|收获|取得|得了?|问鼎|蝉联|卫冕|加冕|包揽|揽获|揽下|被评为|评为|被授予|成为|当选为?|高居|列(?=[^，。；]{0,6}(?:第|首位|榜首|次席))|位列|名列|位居|屈居|排名|分列|分居|并列|囊括|拔得)";
        private static final String GAINED = TAKE + "(?:了|本次|此次|本届|大赛|比赛|竞赛|的|团体|总分|个人|男子(?!组)|女子(?!组)|Ⓔ)*+";
        private static final String GAIN = ADVERBS + GAINED;
        private static final String ITEMS = "(?<who>[^。；：，]{1,120}?)";

        private static String awards(String first) {
            return "(?<award>" + first + "(?:[、和及与]" + AWARD
                    + ")*+|(?:[^，。；：、ⓄⓅⒺ的]{1,6}组[、和])+[^，。；：、ⓄⓅⒺ的]{1,6}组" + NOUN
                    + "|[一二三四、]{2,7}等奖|(?:个人|团体|总分|成绩|综合)*第[一二三四五六](?:[、和]第?[一二三四五六])*(?:名|(?=[，。；]|$))|第?[一二三四五六](?:[、和]第?[一二三四五六])*位|[一二三四五六](?:[、和][一二三四五六])+名|(?:[^，。；：、ⓄⓅⒺ的]{2,8}组)?(?:个人|团体|总分)*前[二三四五六八]名)";
        }
    }
}
