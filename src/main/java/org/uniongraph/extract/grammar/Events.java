package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Joins the event names of an article to events, and tells which of them the article is about. */
final class Events {
    /** What a name must score to be an event by itself; tuned on the development articles. */
    private static final double ENOUGH = 2.2;

    private static final Pattern HELD_BEFORE = Pattern.compile(
            "(?:举办|举行|开展|组织|启动|主办|承办|召开|参加|参与|推出|实施|走进|出席|迎来|发起|开办|办起|组织开展|办好|开|召集)(?:了|的|为期[^，。]{1,4}的)?$");
    private static final Pattern HELD_AFTER = Pattern.compile(
            "^(?:[^，。；]{0,22}?)?(?:举行|举办|启动|开幕|闭幕|落幕|收官|开班|开赛|召开|开锣|鸣锣|拉开|落下帷幕|启幕|开课|结业|结束|举行|圆满|揭晓|画上句号|打响|展开|开展|鸣枪|开营|开讲|进行|正式|在此|由)");
    private static final Pattern FUTURE = Pattern.compile("今后|下一步|接下来|未来|将继续|还将|计划|明年|届时");
    private static final Pattern PAST =
            Pattern.compile("近年来|历年|多年来|以往|此前|曾经|曾|往年|连续[^，。]{1,3}年|自[^，。]{1,8}以来|每年|今年以来|去年");
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:各类|各种|多种|丰富多彩|系列|文体|文化|体育|文化体育|娱乐|业余|相关|有关|主题|专题|大型|特色|技能|职业技能|劳动技能|劳动|岗位|业务|安全|日常|经常性|群众性|集体|公益|重要|重大|专项|品牌|工会|职工|会员|基层|本职|传统|民主|线下|线上|网上|节日|走访|健康|培训|教育|宣传|学习|创建|比赛|竞赛|国家|国际|全国|全省|全市|全区|省级|市级|国家级|高水平|各级各类|形式多样|内容丰富|丰富|多彩|多样|现场|互动|趣味|主要|首次|一系列|的|专业|特殊|理论|考核|实操|实际操作|实践|笔试|操作|闭卷|开放|志愿|志愿者|户外|户内|关爱|服务|帮扶|慰问|送温暖|送清凉|综合)*$");

    private static final Pattern STAGES = Pattern.compile(".*(?:决赛|复赛|初赛|预赛|选拔赛|半决赛|总决赛)");

    private final Reading reading;
    private final Draft draft;
    private final String headline;
    private final Map<EventName, DraftEntity> byName = new LinkedHashMap<>();
    private final TreeMap<Integer, EventName> names = new TreeMap<>();
    private final Map<DraftEntity, Double> weights = new LinkedHashMap<>();
    /** The cores of names, each made once. */
    private final Map<String, String> cores = new HashMap<>();

    private @Nullable DraftEntity main;

    Events(Reading reading, Draft draft, String headline) {
        this.reading = reading;
        this.draft = draft;
        this.headline = Folding.fold(headline);
    }

    Optional<DraftEntity> main() {
        return Optional.ofNullable(main);
    }

    Map<EventName, DraftEntity> byName() {
        return byName;
    }

    void join(List<EventName> found) {
        List<EventName> named = new ArrayList<>();
        List<EventName> rest = new ArrayList<>();
        for (EventName name : found) {
            double score = weight(name);
            if (name.kind() == EventName.Kind.NAMED && score >= ENOUGH) {
                named.add(name.withScore(score));
            } else {
                rest.add(name.withScore(score));
            }
        }
        named.sort(Comparator.comparingInt((EventName n) -> -n.span().length()));
        List<EventName> wholes =
                named.stream().flatMap(name -> wholes(name).stream()).toList();
        List<EventName> all = new ArrayList<>(named);
        all.addAll(wholes);
        all.sort(Comparator.comparingInt((EventName n) -> -n.span().length()));
        for (EventName name : all) {
            DraftEntity entity = same(name).orElseGet(() -> event(name));
            put(name, entity);
        }
        for (EventName name : named) {
            for (EventName whole : wholes(name)) {
                DraftEntity part = byName.get(name);
                DraftEntity of = byName.get(whole);
                if (part != null && of != null) {
                    draft.relate(RelationType.PART_OF, part, of, null, name.span(), "part-by-name");
                }
            }
        }
        chooseMain(rest);
        for (EventName name : rest) {
            point(name);
        }
    }

    /**
     * What a stage or ceremony belongs to by its own name: 第一届职工技能大赛|决赛, “送清凉”活动|启动仪式. 甲大赛暨乙大赛 is one; of 甲竞赛授旗暨乙活动
     * each half names its own.
     */
    private List<EventName> wholes(EventName name) {
        boolean part = name.type() == EventType.CEREMONY
                || STAGES.matcher(name.headIn(reading)).matches();
        if (!part || name.kind() != EventName.Kind.NAMED) {
            return List.of();
        }
        List<EventName> wholes = new ArrayList<>();
        int start = name.span().start();
        int and = reading.text().indexOf('暨', start);
        if (and > start && and < name.head() && reading.hits().endingAt("event-heads", and) == null) {
            whole(name, start, and, 10).ifPresent(wholes::add);
            start = and + 1;
        }
        whole(name, start, name.head(), 4).ifPresent(wholes::add);
        return wholes;
    }

    /**
     * The event named between {@code start} and {@code end}, when at most {@code rest} letters stand behind its head.
     */
    private Optional<EventName> whole(EventName name, int start, int end, int rest) {
        for (int at = end; at >= end - rest && at > start + 3; at--) {
            Term inner = reading.hits().endingAt("event-heads", at);
            boolean ceremony = inner != null && inner.word().is("type", "CEREMONY");
            if (inner != null && !ceremony && inner.start() > start + 1) {
                EventType type = EventType.valueOf(inner.word().attributes().getOrDefault("type", "OTHER"));
                return Optional.of(new EventName(
                        new Span(start, at),
                        inner.start(),
                        type,
                        EventName.Kind.NAMED,
                        name.theme(),
                        name.possessor(),
                        name.score() + 0.1));
            }
        }
        return Optional.empty();
    }

    private void chooseMain(List<EventName> rest) {
        main = weights.keySet().stream()
                .max(Comparator.comparingDouble((DraftEntity event) -> prominence(event))
                        .thenComparingInt(event -> -event.mentions.getFirst().start()))
                .orElse(null);
        if (main == null) {
            rest.stream()
                    .filter(name -> name.kind() != EventName.Kind.PART)
                    .filter(name -> name.score() >= 0.8)
                    .max(Comparator.comparingDouble(EventName::score))
                    .ifPresent(name -> {
                        main = event(name);
                        put(name, main);
                    });
        }
    }

    /**
     * How much an event looks like what the article is about: named early, like the headline, itself and no stage of
     * another. Tuned on the development articles.
     */
    private double prominence(DraftEntity event) {
        int first = event.mentions.stream().mapToInt(Span::start).min().orElse(0);
        double prominence = Math.min(5, weights.getOrDefault(event, 0.0));
        prominence += first < firstParagraphEnd() ? 2 : 0;
        prominence += 2.0 * Math.max(0, 1 - first / 300.0);
        prominence += 4 * Likeness.of(core(event.name), core(headline));
        boolean part = draft.relations().stream().anyMatch(r -> r.type() == RelationType.PART_OF && r.from() == event);
        boolean whole = draft.relations().stream().anyMatch(r -> r.type() == RelationType.PART_OF && r.to() == event);
        boolean ceremony = event.eventType == EventType.CEREMONY && part;
        prominence += whole ? 0.5 : 0;
        prominence -= ceremony ? 2.5 : 0;
        return prominence;
    }

    /** The name's own score and how the text around it treats it. */
    double weight(EventName name) {
        String clauseBefore = before(name.span().start());
        String clauseAfter = reading.substring(
                name.span().end(), Math.min(reading.length(), name.span().end() + 30));
        int stop = firstOf(clauseAfter, "。；\n");
        clauseAfter = stop < 0 ? clauseAfter : clauseAfter.substring(0, stop);
        double weight = name.score();
        if (HELD_BEFORE.matcher(clauseBefore).find()
                || HELD_AFTER.matcher(clauseAfter).find()) {
            weight += 1.3;
        }
        String modifier = reading.substring(name.span().start(), name.head());
        if (!modifier.isEmpty() && GENERIC.matcher(modifier).matches()) {
            weight -= 2;
        }
        String head = name.headIn(reading);
        if (headline.contains(head)) {
            weight += 0.7;
        }
        if (name.span().start() < firstParagraphEnd()) {
            weight += 0.8;
        }
        if (FUTURE.matcher(clauseBefore).find()) {
            weight -= 2;
        }
        if (PAST.matcher(clauseBefore).find()) {
            weight -= 1;
        }
        return weight;
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int firstParagraphEnd() {
        int end = reading.text().indexOf('\n');
        return end < 0 ? reading.length() : end;
    }

    private String before(int at) {
        int start = at;
        while (start > 0 && at - start < 40 && "。；\n".indexOf(reading.at(start - 1)) < 0) {
            start--;
        }
        return reading.substring(start, at);
    }

    /** An event that goes by this name too. */
    private Optional<DraftEntity> same(EventName name) {
        String core = core(reading.of(name.span()));
        for (DraftEntity known : weights.keySet()) {
            String other = cores.computeIfAbsent(known.name, Events::core);
            boolean staged = STAGES.matcher(known.name).matches()
                            != STAGES.matcher(name.headIn(reading)).matches()
                    || (known.eventType == EventType.CEREMONY) != (name.type() == EventType.CEREMONY);
            if (staged) {
                continue;
            }
            boolean sameHead = known.eventType == name.type()
                    || name.headIn(reading).equals("活动")
                    || known.name.endsWith(name.headIn(reading));
            if (sameHead && (other.endsWith(core) || other.contains(core) || Likeness.of(core, other) >= 0.72)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    static String core(String name) {
        return name.replaceAll("[“”《》‘’—·，、\\s-]", "");
    }

    private DraftEntity event(EventName name) {
        String surface = reading.of(name.span());
        DraftEntity entity = draft.add(new DraftEntity(
                EntityType.EVENT,
                shownName(name, surface),
                "event-" + name.kind().name().toLowerCase(java.util.Locale.ROOT)));
        entity.eventType = name.type();
        entity.theme = name.theme();
        entity.aliases.add(surface);
        return entity;
    }

    /** A slogan before the name is the event's theme and not part of its name. */
    private static String shownName(EventName name, String surface) {
        String theme = name.theme();
        if (theme == null) {
            return surface;
        }
        String rest = surface.replace("“" + theme + "”", "").replaceAll("^[—-]+", "");
        boolean own = rest.length() >= 10 || rest.matches(".*(?:[12][0-9]{3}年|第.{1,3}届|首届|系列).*");
        return own ? rest : surface;
    }

    private void put(EventName name, DraftEntity entity) {
        byName.put(name, entity);
        names.put(name.span().start(), name);
        entity.mention(name.span());
        if (name.kind() != EventName.Kind.POINTING) {
            entity.aliases.add(reading.of(name.span()));
        }
        weights.merge(entity, name.score(), Double::max);
    }

    /** 大赛, 此次活动, 开幕式: which event is meant. */
    private void point(EventName name) {
        if (byName.containsKey(name)) {
            return;
        }
        String head = name.headIn(reading);
        if (name.kind() == EventName.Kind.NAMED) {
            Optional<DraftEntity> known = same(name);
            if (known.isPresent()) {
                put(name, known.get());
            }
            return;
        }
        Optional<DraftEntity> byHead = lastBefore(
                name.span().start(),
                entity -> entity.name.endsWith(head)
                        || name.kind() == EventName.Kind.PART && head.length() > 2 && entity.name.contains(head));
        if (byHead.isPresent()) {
            put(name, byHead.get());
            return;
        }
        if (name.kind() == EventName.Kind.PART) {
            if (main != null) {
                put(name, event(name));
            }
            return;
        }
        if (main != null && fits(name.type(), head, main)) {
            put(name, main);
        }
    }

    private static boolean fits(EventType type, String head, DraftEntity event) {
        EventType other = event.eventType;
        if (head.equals("活动") || head.equals("行动")) {
            return true;
        }
        boolean contest = type == EventType.COMPETITION || type == EventType.SPORTS;
        boolean otherContest = other == EventType.COMPETITION || other == EventType.SPORTS;
        boolean meeting = type == EventType.MEETING && (other == EventType.CEREMONY || other == EventType.MEETING);
        return type == other || contest && otherContest || meeting;
    }

    private Optional<DraftEntity> lastBefore(int place, java.util.function.Predicate<DraftEntity> test) {
        for (EventName name : names.headMap(place, false).descendingMap().values()) {
            DraftEntity entity = byName.get(name);
            if (entity != null && test.test(entity)) {
                return Optional.of(entity);
            }
        }
        return weights.keySet().stream().filter(test).findFirst();
    }

    /**
     * The event that a count at {@code place} counts: the nearest named or meant in its clause, else the last one
     * before in its sentence.
     */
    Optional<DraftEntity> countedAt(int place) {
        Span clause = clauseAround(new Span(place, place + 1));
        Optional<EventName> near = names.subMap(clause.start(), true, clause.end(), false).values().stream()
                .min(Comparator.comparingInt(name -> Math.abs(name.span().start() - place)));
        if (near.isPresent()) {
            return near.map(byName::get);
        }
        Map.@Nullable Entry<Integer, EventName> before = names.floorEntry(place);
        boolean inSentence = before != null
                && before.getKey() >= reading.sentenceAround(clause).start();
        return inSentence
                ? Optional.ofNullable(byName.get(Objects.requireNonNull(before).getValue()))
                : Optional.empty();
    }

    /**
     * The event at which people act at {@code place} when their clause names none: the ceremony or meeting named last
     * in the paragraph, or else the article's own.
     */
    Optional<DraftEntity> sceneAt(int place) {
        int paragraph = reading.text().lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        for (EventName name : names.subMap(paragraph, true, Math.max(paragraph, place), true)
                .descendingMap()
                .values()) {
            DraftEntity event = byName.get(name);
            if (event != null
                    && (event.eventType == EventType.CEREMONY
                            || event.eventType == EventType.MEETING
                            || event.eventType == EventType.SIGNING)) {
                return Optional.of(event);
            }
        }
        return main();
    }

    Span sentenceAround(Span span) {
        return reading.sentenceAround(span);
    }

    /** The part of the sentence between commas in which {@code span} stands. */
    Span clauseAround(Span span) {
        Span sentence = sentenceAround(span);
        int start = span.start();
        while (start > sentence.start() && "，；：".indexOf(reading.at(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < sentence.end() && "，；。！？".indexOf(reading.at(end)) < 0) {
            end++;
        }
        return new Span(start, Math.max(end, span.end()));
    }
}
