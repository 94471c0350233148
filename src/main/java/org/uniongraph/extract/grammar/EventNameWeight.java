package org.uniongraph.extract.grammar;

import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.text.Openings;
import org.uniongraph.model.Span;

/**
 * How much an event's name weighs: its own specificity, and whether the text around speaks of something that was held.
 */
final class EventNameWeight {
    private static final Pattern HELD_BEFORE = Pattern.compile(
            "(?:举办|举行|开展|组织|启动|主办|承办|召开|参加|参与|推出|实施|走进|出席|迎来|发起|开办|办起|组织开展|办好|开|召集|进行)(?:了|的|为期[^，。]{1,4}的)?(?:[一首][场次期堂届])?(?:以“[^”]{2,20}”为主题的)?$");
    private static final Pattern HELD_AFTER = Pattern.compile(
            "^(?:[^，。；]{0,30}?)?(?:举行|举办|启动|开幕|闭幕|落幕|收官|开班|开赛|召开|开锣|鸣锣|拉开|落下帷幕|启幕|开课|结业|结束|圆满|揭晓|画上句号|打响|展开|开展|鸣枪|开营|开讲|进行|正式|在此|由|上演|迎来|[中上]，)");
    private static final Openings FUTURE =
            Openings.of(Pattern.compile("今后|下一步|接下来|未来|将继续|还将|将着重|将着力|将重点|将持续|计划|明年|届时"));
    private static final Openings PAST =
            Openings.of(Pattern.compile("近年来|历年|多年来|以往|此前|曾经|曾|往年|连续[^，。]{1,3}年|自[^，。]{1,8}以来|每年|今年以来|去年"));
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:全民|各类|各种|多种|丰富多彩|系列|文体|文化|体育|文化体育|娱乐|业余|相关|有关|主题|专题|大型|特色|技能|职业技能|劳动技能|劳动|岗位|业务|安全|日常|经常性|群众性|集体|公益|重要|重大|专项|品牌|工会|职工|会员|基层|本职|传统|民主|线下|线上|网上|节日|走访|健康|培训|教育|宣传|学习|创建|比赛|竞赛|国家|国际|全国|全省|全市|全区|省级|市级|国家级|高水平|各级各类|形式多样|内容丰富|丰富|多彩|多样|现场|互动|趣味|主要|首次|一系列|的|专业|特殊|理论|考核|实操|实际操作|实践|笔试|操作|闭卷|开放|志愿|志愿者|户外|户内|关爱|服务|帮扶|慰问|送温暖|送清凉|综合)*$");

    /** What a name gains that an organisation of its clause holds; tuned on the development articles. */
    private static final double ACTED = 0.7;

    /** What it gains that was held on a day that its sentence names; tuned on the development articles. */
    private static final double DATED = 1.0;

    private static final Pattern DAY = Pattern.compile("[0-9][日号]|当[天日晚]|[上下]午");

    private static final Pattern COUNTED_BEFORE = Pattern.compile("[一二三四五六七八九十0-9][期场节]$");

    private static final Pattern COUNTED_BEHIND = Pattern.compile("[0-9一二三四五六七八九十]{1,3}余?[期场节]");

    /** What a name loses of which a plan says when or how often; tuned on the open articles. */
    private static final double PLANNED = 0.5;

    /** Longer heads, such as 走访慰问活动, are names with modifiers themselves. */
    private static final int LONG_HEAD = 4;

    /** How far the clause around a name is read. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 30;
    private static final String STOPS = "。；\n";

    private final Reading reading;
    private final NameSpans organizations;
    private final String headline;

    EventNameWeight(Reading reading, NameSpans organizations, String headline) {
        this.reading = reading;
        this.organizations = organizations;
        this.headline = headline;
    }

    /** The weight of {@code name}; each part of it was tuned on the development articles. */
    double of(EventName name) {
        String before = before(name.span().start());
        String behind = behind(name.span().end());
        double weight = name.score();
        boolean held = HELD_BEFORE.matcher(before).find();
        boolean happened = held || HELD_AFTER.matcher(behind).find();
        boolean dated = happened && DAY.matcher(before).find();
        if (happened) {
            weight += 1.3;
        }
        if (dated) {
            weight += DATED;
        }
        if (held && isActedIn(name.span().start())) {
            weight += ACTED;
        }
        String modifier = reading.substring(name.span().start(), name.head());
        String head = name.headIn(reading);
        boolean compound = modifier.isEmpty() && head.length() > LONG_HEAD;
        String sort = compound ? head.replaceAll("活动$", "") : modifier;
        if (!dated
                && !isCounted(before, behind)
                && !sort.isEmpty()
                && GENERIC.matcher(sort).matches()) {
            weight -= 2;
        }
        if (headline.contains(name.headIn(reading))) {
            weight += 0.7;
        }
        if (name.span().start() < reading.firstParagraphEnd()) {
            weight += 0.8;
        }
        if (FUTURE.areIn(before)) {
            weight -= isFixed(before, behind) ? PLANNED : 2;
        }
        if (PAST.areIn(before)) {
            weight -= 1;
        }
        return weight;
    }

    /** Whether a plan says when or how often. */
    private static boolean isFixed(String before, String behind) {
        return isCounted(before, behind) || DAY.matcher(before).find();
    }

    /** 一期|培训班, 讲座|15场. */
    private static boolean isCounted(String before, String behind) {
        return COUNTED_BEFORE.matcher(before).find()
                || COUNTED_BEHIND.matcher(behind).lookingAt();
    }

    /** 某街道总工会在某社区组织|法律知识竞赛. */
    private boolean isActedIn(int start) {
        Span clause = reading.clauseAround(new Span(start, start + 1));
        return organizations.lastWithin(clause.start(), start) != null;
    }

    private String before(int at) {
        int start = at;
        while (start > 0 && at - start < BEFORE && STOPS.indexOf(reading.at(start - 1)) < 0) {
            start--;
        }
        return reading.substring(start, at);
    }

    private String behind(int at) {
        int end = at;
        int limit = Math.min(reading.length(), at + BEHIND);
        while (end < limit && STOPS.indexOf(reading.at(end)) < 0) {
            end++;
        }
        return reading.substring(at, end);
    }
}
