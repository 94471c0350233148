package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.TopicWords.Cue;
import org.uniongraph.extract.grammar.text.Bounds;
import org.uniongraph.model.Span;

/** Finds what an article's events are about: policies, campaigns, anniversaries, feasts, laws. */
final class Topics {
    /** By the annotation guide an article has no more. */
    private static final int MOST = 4;

    private static final int LONGEST_TITLE = 40;
    /** Where the event is named that an article is about. */
    private static final int LEDE = 300;
    /** How far before a theme the word stands that makes it one. */
    private static final int REACH = 30;

    /** Behind a theme, what makes it the name of a body: 应急管理|局. */
    private static final Pattern BODY = Pattern.compile("(?:局|厅|委员会|处|科|支队|大队|(?:服务|指导|援助|管理|调解|研究)?中心|学院|公司|协会|办公室)");

    /** What a course is made of is not what it is for. */
    private static final Pattern SYLLABUS = Pattern.compile("涵盖|课程|内容包括|授课内容|[设开]有");

    private static final Pattern COMPANION = Pattern.compile("[、和与]([^，。、；：和与的]{4})(?=[，。；])");
    private static final Pattern SOUGHT = Pattern.compile("(?:推动|推进|深化|倡导|普及|弘扬|促进)$");

    private final String text;
    private final Map<String, TopicMention> best = new LinkedHashMap<>();

    private Topics(String text) {
        this.text = text;
    }

    /** The topics of {@code text}, the surest first, at most four; in time linear in its length. */
    static List<TopicMention> in(String text) {
        Topics topics = new Topics(text);
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, topics.read(at));
        }
        return topics.surest();
    }

    /** Whether a name has a form of {@code topic} in it; 法律援助中心 is no form of 法律援助. */
    static boolean isNamedIn(String name, String topic) {
        int at = 0;
        while (at < name.length()) {
            String form = TopicWords.topicAt(name, at);
            boolean named = form == null
                    ? name.startsWith(topic, at)
                    : TopicWords.kind(form) != TopicWords.Kind.IGNORED
                            && TopicWords.name(form).equals(topic);
            if (named) {
                return true;
            }
            at += form == null ? 1 : form.length();
        }
        return false;
    }

    private int read(int at) {
        Optional<TopicMention> found =
                Anniversaries.at(text, at).or(() -> Congresses.at(text, at)).or(() -> Laws.at(text, at));
        if (found.isPresent()) {
            add(found.get());
            return found.get().span().end();
        }
        if (text.charAt(at) == '《') {
            return endOfTitle(at);
        }
        String form = TopicWords.topicAt(text, at);
        if (form == null) {
            return at;
        }
        Span span = new Span(at, at + form.length());
        if (BODY.matcher(text).region(span.end(), text.length()).lookingAt()) {
            return span.end();
        }
        switch (TopicWords.kind(form)) {
            case POLICY -> {
                policy(span, form, true);
                companion(span);
            }
            case THEME -> policy(span, form, false);
            case SPIRIT -> spirit(span, form);
            case FEAST -> feast(span, form);
            case IGNORED -> {}
        }
        return span.end();
    }

    /** A title names a text, not a theme. */
    private int endOfTitle(int at) {
        int end = text.indexOf('》', at, Math.min(text.length(), at + LONGEST_TITLE));
        return end < 0 ? at : end + 1;
    }

    private void policy(Span span, String form, boolean strong) {
        String before = before(span);
        boolean later = TopicWords.has(Cue.LATER, sentenceBefore(span));
        boolean named = isInEventName(span);
        if (named && (strong || span.end() < LEDE)) {
            add(new TopicMention(span, TopicWords.name(form), "event-name", strong ? 0.85 : 0.6));
        } else if (strong
                && !SYLLABUS.matcher(sentenceBefore(span)).find()
                && (TopicWords.has(Cue.PURPOSE, before) || TopicWords.has(Cue.AIM, sentenceBefore(span)))) {
            add(new TopicMention(span, TopicWords.name(form), "purpose", later ? 0.5 : 0.75));
        }
    }

    /** 婚事新办 in 推动移风易俗、婚事新办: a phrase of four letters that shares a purpose with a known theme. */
    private void companion(Span known) {
        Matcher pair = COMPANION.matcher(text).region(known.end(), Math.min(text.length(), known.end() + 8));
        boolean sought = TopicWords.has(Cue.AIM, sentenceBefore(known))
                || sentenceBefore(known).contains("为");
        if (sought
                && pair.useTransparentBounds(true).lookingAt()
                && SOUGHT.matcher(before(known)).find()) {
            Span other = new Span(pair.start(1), pair.end(1));
            String form = TopicWords.topicAt(text, other.start());
            if (form == null) {
                add(new TopicMention(other, other.of(text), "purpose", 0.6));
            }
        }
    }

    private void spirit(Span span, String form) {
        if (TopicWords.has(Cue.EXALT, before(span)) || isListed(span)) {
            add(new TopicMention(span, TopicWords.name(form), "exalted", 0.85));
        }
    }

    /** 劳动精神 in 劳模精神、劳动精神、工匠精神. */
    private boolean isListed(Span span) {
        int at = span.start() - 1;
        return at > 2 && "、和与及".indexOf(text.charAt(at)) >= 0 && text.startsWith("精神", at - 2)
                || text.startsWith("、", span.end());
    }

    private void feast(Span span, String form) {
        String near = text.substring(Math.max(0, span.start() - 6), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 8));
        boolean honour =
                after.startsWith("红旗") || after.startsWith("劳动奖") || after.startsWith("巾帼") || after.startsWith("先锋");
        boolean celebrated =
                TopicWords.has(Cue.CELEBRATE, near) || isGreeted(near) || TopicWords.has(Cue.CELEBRATE, after);
        if (!honour && (celebrated || isInEventName(span) && form.length() > 4)) {
            add(new TopicMention(span, TopicWords.name(form), "celebrated", 0.7));
        }
    }

    /** 迎“五一”, 庆中秋, but not 国庆、中秋. */
    private static boolean isGreeted(String near) {
        String bare = near.endsWith("“") ? near.substring(0, near.length() - 1) : near;
        return !bare.isEmpty() && "庆迎贺闹".indexOf(bare.charAt(bare.length() - 1)) >= 0 && !bare.endsWith("国庆");
    }

    /** Whether the words behind, without a break, end as an event's name does. */
    private boolean isInEventName(Span span) {
        int limit = Math.min(text.length(), span.end() + 14);
        for (int at = span.end(); at < limit; at++) {
            if (TopicWords.follows(Cue.NAMED, text, at)) {
                return true;
            }
            if ("，。；：、！？\n（）的".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private String before(Span span) {
        Span clause = Bounds.clause(text, span.start(), span.end());
        return text.substring(Math.max(clause.start(), span.start() - REACH), span.start());
    }

    private String sentenceBefore(Span span) {
        return text.substring(Bounds.sentence(text, span.start(), span.end()).start(), span.start());
    }

    private void add(TopicMention topic) {
        best.merge(topic.name(), topic, (old, now) -> now.confidence() > old.confidence() ? now : old);
    }

    private List<TopicMention> surest() {
        List<TopicMention> all = new ArrayList<>(best.values());
        all.sort(Comparator.comparingDouble(TopicMention::confidence).reversed());
        return all.stream().limit(MOST).toList();
    }
}
