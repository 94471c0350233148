package org.uniongraph.extract.grammar;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EventType;
import org.uniongraph.model.Span;

/**
 * A place where an event is named or pointed at.
 *
 * @param span the whole name
 * @param head where its last part (大赛, 启动仪式) begins
 * @param kind how it names the event
 * @param theme a slogan in quotation marks before or in the name, without them
 * @param possessor the organisation whose event it is by the name: 某总工会“…”活动
 */
record EventName(
        Span span,
        int head,
        EventType type,
        Kind kind,
        @Nullable String theme,
        @Nullable Span possessor,
        double score) {
    /** Meetings of an organisation's own members, which bear its name. */
    private static final Pattern CONGRESS = Pattern.compile("代表大会|会员大会|全委|全体会议|职代会|成立大会|换届|常委会议");

    enum Kind {
        /** By a name of its own. */
        NAMED,
        /** A stage or ceremony by its sort alone: 决赛, 开幕式. */
        PART,
        /** By a word for its sort: 大赛, 此次活动. */
        POINTING
    }

    EventName withScore(double score) {
        return new EventName(span, head, type, kind, theme, possessor, score);
    }

    /** Whether a head, such as 代表大会, is one of an organisation's own meetings. */
    static boolean isCongress(String head) {
        return CONGRESS.matcher(head).find();
    }

    String headIn(Reading reading) {
        return reading.substring(head, span.end());
    }
}
