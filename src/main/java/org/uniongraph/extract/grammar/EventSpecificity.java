package org.uniongraph.extract.grammar;

import java.util.Set;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EventType;

/** How specific an event's name is: 全市第三届“工匠杯”职工技能大赛 is one event's own, 培训活动 may be any. */
final class EventSpecificity {
    private static final Pattern ORDINAL =
            Pattern.compile("第[一二三四五六七八九十百零〇0-9]+[届次期场站]|首[届期场站]|[12][0-9]{3}(?:年度?)?|[一二三四五六七八九十]+届[一二三四五六七八九十]+次");
    private static final Pattern WHOLE_REGION = Pattern.compile("(?:全[国省市区县州镇厂矿]|省|市|区|县).*");

    /** Heads that name an event even with little before them. */
    private static final Set<String> TELLING = Set.of("座谈会", "论坛");

    /** Heads that name work as often as an event. */
    private static final Set<String> VAGUE = Set.of("活动", "工程", "计划", "培训", "会议", "节", "征集", "慰问", "宣讲");

    private final Reading reading;
    private final Regions regions;
    private final NameSpans organizations;

    EventSpecificity(Reading reading, Regions regions, NameSpans organizations) {
        this.reading = reading;
        this.regions = regions;
        this.organizations = organizations;
    }

    /** The specificity of the name that starts at {@code start}, about 0 to 7; tuned on the development articles. */
    double of(int start, Term head, EventType type) {
        String modifier = reading.substring(start, head.start());
        String form = head.word().form();
        double score = 0;
        if (modifier.indexOf('“') >= 0 || modifier.indexOf('《') >= 0) {
            score += 2;
        }
        if (ORDINAL.matcher(modifier).find()) {
            score += 2;
        }
        if (regions.startingAt(start) != null
                || WHOLE_REGION.matcher(modifier).matches()
                || organizations.startingAt(start) != null) {
            score += 1.5;
        }
        score += Math.min(1.5, (modifier.length() + Math.max(0, form.length() - 3)) / 6.0);
        if (type == EventType.CEREMONY || type == EventType.SIGNING || TELLING.contains(form)) {
            score += 0.6;
        }
        if (VAGUE.contains(form)) {
            score -= 0.7;
        }
        return score;
    }
}
