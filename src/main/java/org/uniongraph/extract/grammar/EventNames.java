package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EventType;
import org.uniongraph.model.Span;

/** Finds where events are named: a head (大赛, 培训班, 启动仪式), and before it the words that belong to the name. */
final class EventNames {
    /** Behind the head, what makes it something else: 竞赛委员会, 活动中心, 会议室, 培训基地. */
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "精神|委员会|组委会|中心|室|基地|场馆|场地|办公室|领导小组|部|处|协会|学校|师|生|者|员|费|力|量|家|团|队|方案|通知|办法|机构|机制|制度|平台|指导|资金|经费|工作|内容|课程|项目|器材|设施|规则|标准|桌|服|品牌|模式|能力|体系|需求|对象|模块|赛制|制|报告|效果|质量|资源|教材|教师|成绩|结果|规程|会址|旧址|遗址|纪念馆|纪念碑");

    private static final Pattern VISITING = Pattern.compile("(?:前往|来到|走进|深入|奔赴|到|赴|对|向)$");

    /** Who goes to see somebody, which makes a verb of the head: 某总工会一行上门|慰问. */
    private static final Pattern ACTING = Pattern.compile("负责人|领导|一行|上门|带队|主席|干部(?!职工)");

    private static final Pattern DOCUMENT = Pattern.compile("[^《》。]*(?:意见|通知|方案|办法|条例|规定|决定|协议|合同|倡议书|规划|纲要|指南|手册|法)");

    private static final int LONGEST_TITLE = 60;

    /** Behind 计划, what makes it a verb. */
    private static final Pattern PLANS = Pattern.compile("举办|组织|开展|举行|在|于|投入|今年|明年|年内|用|将|安排|为|每|到|建");

    /** Heads that name which sport or art a contest is in. */
    private static final Pattern OWN_SORT = Pattern.compile("(?!体育|趣味|球类|文艺)..(?:比赛|大赛)");

    /** 首场|活动, 第三场|活动. */
    private static final Pattern ONE_OF = Pattern.compile("(?:首|第[一二三四五六七八九十]{1,2}|最后一|收官)[场站期次]");

    /** Heads of what is held beside or within another event. */
    private static final Set<String> ASIDE = Set.of("座谈会", "讲座", "培训班", "义诊", "报告会", "交流会", "推介会", "研讨会", "分享会", "预备会");

    private static final Pattern OPENED = Pattern.compile("(?:召开|举行|举办|开展|组织|参加|开办?)(?:了|的)?(?:一[场次期堂])?$");

    private static final Set<String> POINTERS = Set.of(
            "此次", "本次", "本届", "该", "这次", "此项", "这项", "这场", "该项", "这一", "当天的", "整个", "此", "本", "这", "这个", "一", "今年的",
            "首届", "整场", "本年度");

    private final Reading reading;
    private final NameSpans organizations;
    private final NameSpans people;
    private final EventNameStart starts;
    private final EventSpecificity specificity;

    EventNames(Reading reading, Set<Span> organizations, List<PersonMention> people) {
        this.reading = reading;
        this.organizations = new NameSpans(organizations);
        this.people = new NameSpans(people.stream().map(PersonMention::phrase).toList());
        Regions regions = new Regions(reading);
        this.starts = new EventNameStart(reading, regions, this.organizations, this.people);
        this.specificity = new EventSpecificity(reading, regions, this.organizations);
    }

    /** Names in the order of the text; none lies within another. */
    List<EventName> find() {
        List<EventName> found = new ArrayList<>();
        for (Term head : reading.hits().all(WordList.EVENT_HEADS)) {
            if (isEvent(head)) {
                EventName name = name(head);
                if (!isVisiting(name, head)) {
                    found.add(name);
                }
            }
        }
        found.sort(Comparator.comparingInt((EventName name) -> name.span().start())
                .thenComparingInt(name -> -name.span().end()));
        List<EventName> kept = new ArrayList<>();
        int end = -1;
        for (EventName name : found) {
            if (name.span().end() <= end) {
                continue;
            }
            if (name.span().start() < end) {
                kept.removeLast();
            }
            kept.add(name);
            end = name.span().end();
        }
        return kept;
    }

    private boolean isEvent(Term head) {
        if (head.word().form().equals("计划")
                && PLANS.matcher(reading.text())
                        .region(head.end(), reading.length())
                        .lookingAt()) {
            return false;
        }
        if (isOfOther(reading, head.end())) {
            return false;
        }
        Term longer = reading.hits().startingAt(WordList.EVENT_HEADS, head.start());
        if (longer != null && longer.end() > head.end()) {
            return false;
        }
        if (isInDocument(head) || organizations.covers(head.end() - 1) || people.covers(head.end() - 1)) {
            return false;
        }
        Token last = reading.tokenAt(head.end() - 1);
        boolean stage = head.word().is("strength", "STAGE");
        return last == null
                || last.end() == head.end()
                || head.end() - head.start() > 2
                || stage && reading.at(head.end()) == '场';
    }

    /** 培训|中心: whether the words at {@code end} make something else of the head before them. */
    static boolean isOfOther(Reading reading, int end) {
        return NOT_BEFORE.matcher(reading.text()).region(end, reading.length()).lookingAt();
    }

    /** 《关于推进竞赛活动的意见》: the title of a document names none. */
    private boolean isInDocument(Term head) {
        String before = reading.substring(head.start() - LONGEST_TITLE, head.start());
        int open = before.lastIndexOf('《');
        if (open < 0 || before.indexOf('》', open) >= 0) {
            return false;
        }
        String after = reading.substring(head.start(), head.end() + LONGEST_TITLE);
        int close = after.indexOf('》');
        return close >= 0
                && DOCUMENT.matcher(before.substring(open + 1) + after.substring(0, close))
                        .matches();
    }

    /** 前往某公司|慰问: a verb behind who is visited. */
    private boolean isVisiting(EventName name, Term head) {
        int start = name.possessor() == null
                ? name.span().start()
                : name.possessor().start();
        boolean someone = organizations.startingAt(start) != null;
        String acting = reading.substring(name.span().start(), head.start());
        if (name.type() == EventType.VISIT && ACTING.matcher(acting).find()) {
            return true;
        }
        return name.type() == EventType.VISIT
                && head.word().form().length() == 2
                && someone
                && VISITING.matcher(reading.substring(start - 2, start)).find();
    }

    private EventName name(Term head) {
        int start = starts.before(head.start());
        Span organization = organizations.startingAt(start);
        @Nullable Span possessor = organization != null && organization.end() < head.end() ? organization : null;
        if (possessor != null && isPossessed(head, possessor)) {
            start = possessor.end();
        }
        EventType type = typeOf(head);
        EventName.Kind kind = kind(head, type, reading.substring(start, head.start()));
        return new EventName(
                new Span(start, head.end()),
                head.start(),
                type,
                kind,
                slogan(start, head.start()),
                possessor,
                kind == EventName.Kind.POINTING ? 0 : specificity.of(start, head, type));
    }

    static EventType typeOf(Term head) {
        return EventType.valueOf(head.word().attributes().getOrDefault("type", "OTHER"));
    }

    /** 某总工会 is no part of the name in 某总工会“…”活动, but it is in 某总工会第九次代表大会. */
    private boolean isPossessed(Term head, Span organization) {
        return !EventName.isCongress(head.word().form()) && "“2第首庆".indexOf(reading.at(organization.end())) >= 0;
    }

    private EventName.Kind kind(Term head, EventType type, String modifier) {
        boolean part = head.word().is("strength", "STAGE")
                || type == EventType.CEREMONY
                || head.word().form().endsWith("仪式");
        boolean bare = modifier.isEmpty() && head.word().form().length() <= 4 && !isNamedByHead(head, type);
        if (bare && !part && isOpened(head)) {
            return EventName.Kind.PART;
        }
        boolean oneOfMany =
                head.word().form().equals("活动") && ONE_OF.matcher(modifier).matches();
        if (oneOfMany || POINTERS.contains(modifier) || bare && !part) {
            return EventName.Kind.POINTING;
        }
        return bare ? EventName.Kind.PART : EventName.Kind.NAMED;
    }

    /** 随后召开的|座谈会, 举办|讲座: an event of its own sort that the text tells of for the first time. */
    private boolean isOpened(Term head) {
        String before = reading.substring(head.start() - 8, head.start());
        return ASIDE.contains(head.word().form()) && OPENED.matcher(before).find();
    }

    /** 拔河比赛: which sport or art it is tells one contest of an article from the others. */
    private static boolean isNamedByHead(Term head, EventType type) {
        return (type == EventType.SPORTS || type == EventType.CULTURE)
                && OWN_SORT.matcher(head.word().form()).matches();
    }

    /** What is quoted between two places, when it is long or of two halves; “工匠杯” is a name and no slogan. */
    private @Nullable String slogan(int from, int to) {
        int open = reading.text().indexOf('“', from);
        if (open < 0 || open >= to) {
            return null;
        }
        int close = reading.text().indexOf('”', open);
        if (close < 0 || close > to) {
            return null;
        }
        String quoted = reading.substring(open + 1, close);
        boolean slogan = quoted.length() >= 8 || quoted.matches(".*[ ，·].*");
        return slogan ? quoted : null;
    }
}
