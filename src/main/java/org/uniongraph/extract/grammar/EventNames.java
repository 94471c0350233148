package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EventType;
import org.uniongraph.model.Span;

/** Finds where events are named: a head (大赛, 培训班, 启动仪式), and before it the words that belong to the name. */
final class EventNames {
    private static final String HEADS = "event-heads";
    private static final String STOPS = "event-stops";
    private static final int MAX_LENGTH = 70;
    private static final int MAX_QUOTE = 50;

    /** Behind the head, what makes it something else: 竞赛委员会, 活动中心, 会议室, 培训基地. */
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "精神|委员会|组委会|中心|室|基地|场馆|场地|办公室|领导小组|部|处|协会|学校|师|生|者|员|费|力|量|家|团|队|方案|通知|办法|机构|机制|制度|平台|指导|资金|经费|工作|内容|课程|项目|器材|设施|规则|标准|桌|服|品牌|模式|能力|体系|需求|对象|模块|赛制|制|报告|效果|质量|资源|教材|教师");

    private static final Pattern DATE_TAIL = Pattern.compile(".*[0-9一二三四五六七八九十][年月日号]");
    private static final Pattern ORDINAL =
            Pattern.compile("第[一二三四五六七八九十百零〇0-9]+[届次期]|首届|首期|[12][0-9]{3}(?:年度?)?|[一二三四五六七八九十]+届[一二三四五六七八九十]+次");
    private static final Pattern ORDINAL_BEFORE = Pattern.compile(
            "(?:第[一二三四五六七八九十百零〇0-9]{1,4}[届次期季]?|[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}次|[12][0-9]{3}(?:-[12][0-9]{3})?年(?:度)?)$");
    private static final Set<String> POINTERS = Set.of(
            "此次", "本次", "本届", "该", "这次", "此项", "这项", "这场", "该项", "这一", "当天的", "整个", "此", "本", "这", "这个", "一", "今年的",
            "首届", "整场", "本年度");

    /** Meetings of an organisation's own members, which bear its name. */
    static final Pattern CONGRESS = Pattern.compile("代表大会|会员大会|全委|全体会议|职代会|成立大会|换届|常委会议");

    private static final Pattern BYLINE = Pattern.compile("记者|通讯员|实习生|来源| ");

    /** Verbs that stand before a name as often as in it; at its beginning they are none of it. */
    private static final Set<String> LEADING =
            Set.of("进行", "作", "做", "赴", "去", "看", "听", "用", "有", "见证", "取得", "带来", "投身", "前往", "来", "请", "选");

    private final Reading reading;
    private final Regions regions;
    private final TreeMap<Integer, Span> organizations = new TreeMap<>();
    private final TreeMap<Integer, Span> people = new TreeMap<>();

    EventNames(Reading reading, Set<Span> organizations, List<PersonMention> people) {
        this.reading = reading;
        this.regions = new Regions(reading);
        organizations.forEach(
                span -> this.organizations.merge(span.start(), span, (a, b) -> a.length() > b.length() ? a : b));
        people.forEach(person -> this.people.put(person.phrase().start(), person.phrase()));
    }

    /** Names in the order of the text; none lies within another. */
    List<EventName> find() {
        List<EventName> found = new ArrayList<>();
        for (Term head : reading.hits().all(HEADS)) {
            if (isEvent(head)) {
                found.add(name(head));
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
        Matcher after = NOT_BEFORE.matcher(reading.text()).region(head.end(), reading.length());
        if (after.lookingAt()) {
            return false;
        }
        Term longer = reading.hits().startingAt(HEADS, head.start());
        if (longer != null && longer.end() > head.end()) {
            return false;
        }
        Map.@Nullable Entry<Integer, Span> organization = organizations.floorEntry(head.end() - 1);
        if (organization != null && organization.getValue().end() >= head.end()) {
            return false;
        }
        Map.@Nullable Entry<Integer, Span> person = people.floorEntry(head.end() - 1);
        if (person != null && person.getValue().end() >= head.end()) {
            return false;
        }
        Token last = reading.tokenAt(head.end() - 1);
        boolean stage = head.word().is("strength", "STAGE");
        return last == null
                || last.end() == head.end()
                || head.end() - head.start() > 2
                || stage && reading.at(head.end()) == '场';
    }

    private EventName name(Term head) {
        int lowest = lowest(head.start());
        @Nullable Span possessor = null;
        Span organization = organizations.get(lowest);
        if (organization != null && organization.end() < head.end()) {
            boolean congress = CONGRESS.matcher(head.word().form()).find();
            boolean possessed = !congress && "“2第首庆".indexOf(reading.at(organization.end())) >= 0;
            possessor = organization;
            if (possessed) {
                lowest = organization.end();
            }
        }
        EventType type = EventType.valueOf(head.word().attributes().getOrDefault("type", "OTHER"));
        boolean part =
                head.word().attributes().getOrDefault("strength", "").equals("STAGE") || type == EventType.CEREMONY;
        String modifier = reading.substring(lowest, head.start());
        EventName.Kind kind;
        if (POINTERS.contains(modifier)
                || modifier.isEmpty() && !part && head.word().form().length() <= 4) {
            kind = EventName.Kind.POINTING;
        } else if (modifier.isEmpty() && head.word().form().length() > 4) {
            kind = EventName.Kind.NAMED;
        } else if (modifier.isEmpty()) {
            kind = EventName.Kind.PART;
        } else {
            kind = EventName.Kind.NAMED;
        }
        return new EventName(
                new Span(lowest, head.end()),
                head.start(),
                type,
                kind,
                theme(lowest, head.start()),
                possessor,
                score(lowest, head, kind));
    }

    /** A slogan: long, or of two halves; not a name such as “工匠杯”. */
    private @Nullable String theme(int from, int to) {
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

    private int lowest(int from) {
        int at = from;
        while (at > 0 && from - at < MAX_LENGTH) {
            int before = before(at);
            if (before < 0) {
                break;
            }
            at = before;
        }
        return trimmed(at, from);
    }

    /** Where the word that ends at {@code at} begins, if it can belong to the name; -1 if not. */
    private int before(int at) {
        char last = reading.at(at - 1);
        if (last == '”' || last == '》' || last == '）') {
            int open = opening(at - 1, last);
            return open;
        }
        if (last == '-' || last == '·') {
            return at - 1;
        }
        if (last == '—') {
            int dash = at - (reading.at(at - 2) == '—' ? 2 : 1);
            return reading.at(dash - 1) == '”' || reading.hits().endingAt(HEADS, dash) != null ? dash : -1;
        }
        if (reading.isStop(at - 1) || last == ' ') {
            return -1;
        }
        Matcher ordinal = ORDINAL_BEFORE.matcher(reading.substring(Math.max(0, at - 10), at));
        if (ordinal.find()) {
            return at - (ordinal.end() - ordinal.start());
        }
        Span organization = endingAt(organizations, at);
        if (organization != null) {
            return organization.start();
        }
        if (endingAt(people, at) != null) {
            return -1;
        }
        Term division = reading.hits().endingAt(Regions.DIVISION, at);
        if (division != null && (division.end() - division.start() > 2 || reading.isBoundary(division.start()))) {
            return division.start();
        }
        Term stop = reading.hits().endingAt(STOPS, at);
        if (stop != null && reading.isBoundary(stop.start()) && !isHeld(stop)) {
            return -1;
        }
        Token token = reading.tokenAt(at - 1);
        if (token == null) {
            return -1;
        }
        return mayStand(token, at) ? token.start() : -1;
    }

    private boolean isHeld(Term stop) {
        Token token = reading.tokenAt(stop.start());
        return token != null && token.start() < stop.start();
    }

    private boolean mayStand(Token token, int at) {
        String word = reading.substring(token.start(), at);
        return switch (token.nature().charAt(0)) {
            case 'p', 'u', 'y', 'e', 'o' -> word.equals("进");
            case 'r' -> word.equals("各民族");
            case 'd' -> word.equals("再") || word.length() >= 2 && !word.matches("已经|正在|不断|同时|还将|将");
            case 't' -> word.matches(".*[0-9]年|.*节|暑期|冬季|夏季|春季|秋季|寒假|暑假|新春|春节|中秋|元旦|国庆|端午|夏日|冬日|元宵");
            case 'c' -> word.matches("暨|和|与|及");
            case 'm' -> isName(token, at);
            case 'q' -> !countBefore(token);
            default ->
                !DATE_TAIL.matcher(reading.substring(Math.max(0, at - 4), at)).matches() || word.matches(".*年(?:度)?");
        };
    }

    /** A number that is no count: a year, an ordinal, 百名, “五一”. */
    private boolean isName(Token token, int at) {
        char next = reading.at(at);
        if ("月日号场次期个名人支家项天余多万".indexOf(next) >= 0) {
            return reading.substring(token.start(), at).matches("[百千万]|第.*");
        }
        return true;
    }

    private boolean countBefore(Token unit) {
        String word = reading.substring(unit.start(), unit.end());
        if ("年届次期度杯组".contains(word)) {
            Token number = reading.tokenAt(unit.start() - 1);
            String digits = number == null ? "" : reading.substring(number.start(), number.end());
            return word.equals("次") && !digits.startsWith("第") && reading.at(unit.start() - 2) != '届'
                    || word.equals("期") && !digits.startsWith("第");
        }
        Token number = reading.tokenAt(unit.start() - 1);
        if (number != null && number.is("m")) {
            return !reading.substring(number.start(), number.end()).matches("[百千万]");
        }
        return false;
    }

    private static @Nullable Span endingAt(TreeMap<Integer, Span> spans, int end) {
        Map.@Nullable Entry<Integer, Span> before = spans.floorEntry(end - 1);
        return before != null && before.getValue().end() == end ? before.getValue() : null;
    }

    private int opening(int close, char mark) {
        char open = mark == '”' ? '“' : mark == '》' ? '《' : '（';
        for (int i = close - 1; i >= 0 && close - i <= MAX_QUOTE; i--) {
            if (reading.at(i) == open) {
                boolean byline = open == '（'
                        && BYLINE.matcher(reading.substring(i, close)).find();
                return byline ? -1 : i;
            }
            if ("\n。；".indexOf(reading.at(i)) >= 0 || reading.at(i) == mark) {
                return -1;
            }
        }
        return -1;
    }

    /** Without words at its beginning that no name begins with. */
    private int trimmed(int from, int head) {
        int at = from;
        while (at < head) {
            Token token = reading.tokenAt(at);
            if (token == null || organizations.containsKey(at) || regions.startingAt(at) != null) {
                return at;
            }
            String word = reading.substring(at, Math.min(token.end(), head));
            boolean verb = LEADING.contains(word);
            boolean mark = "和与及、，-· ".indexOf(reading.at(at)) >= 0;
            boolean junk = word.matches("[台场次项届期个条]|主办方|承办方|单位|大家|一个|该|了|们|名|位|职工们|员工们|上午|下午|晚上|早上|同期|期间|同期|另外|此外");
            if (!verb && !mark && !junk) {
                return at;
            }
            at = Math.max(token.end(), at + 1);
        }
        return Math.min(at, head);
    }

    private double score(int from, Term head, EventName.Kind kind) {
        if (kind == EventName.Kind.POINTING) {
            return 0;
        }
        String modifier = reading.substring(from, head.start());
        double score = 0;
        if (modifier.indexOf('“') >= 0 || modifier.indexOf('《') >= 0) {
            score += 2;
        }
        if (ORDINAL.matcher(modifier).find()) {
            score += 2;
        }
        if (regions.startingAt(from) != null
                || modifier.matches("(?:全[国省市区县州镇厂矿]|省|市|区|县).*")
                || organizations.containsKey(from)) {
            score += 1.5;
        }
        String form = head.word().form();
        score += Math.min(1.5, (modifier.length() + Math.max(0, form.length() - 3)) / 6.0);
        EventType type = EventType.valueOf(head.word().attributes().getOrDefault("type", "OTHER"));
        if (type == EventType.CEREMONY || type == EventType.SIGNING || form.equals("座谈会") || form.equals("论坛")) {
            score += 0.6;
        }
        if (form.equals("活动")
                || form.equals("工程")
                || form.equals("计划")
                || form.equals("培训")
                || form.equals("会议")
                || form.equals("节")
                || form.equals("征集")
                || form.equals("慰问")
                || form.equals("宣讲")) {
            score -= 0.7;
        }
        return score;
    }
}
