package org.uniongraph.extract.grammar;

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

    String headIn(Reading reading) {
        return reading.substring(head, span.end());
    }
}
