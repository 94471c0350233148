package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Optional;
import org.uniongraph.extract.grammar.text.Bounds;
import org.uniongraph.model.Span;

/** Reads laws that an article's event makes known: 宣传《工会法》. */
final class Laws {
    private static final int LONGEST = 40;
    private static final List<String> KINDS = List.of("法", "法典", "条例", "规定");
    private static final List<String> TEACHING =
            List.of("宣传", "学习", "普及", "宣讲", "普法", "讲解", "解读", "围绕", "贯彻", "知识竞赛", "主题", "讲座", "培训", "答题");
    private static final List<String> TAUGHT = List.of("宣传周", "宣传月", "宣传活动", "知识", "宣讲", "讲座", "培训", "答题", "专题", "主题");

    private Laws() {}

    /** The law whose 《 stands at {@code at}. */
    static Optional<TopicMention> at(String text, int at) {
        if (text.charAt(at) != '《') {
            return Optional.empty();
        }
        int end = text.indexOf('》', at, Math.min(text.length(), at + LONGEST));
        if (end < 0) {
            return Optional.empty();
        }
        String name = text.substring(at + 1, end).replace("中华人民共和国", "");
        Span clause = Bounds.clause(text, at, end + 1);
        String before = text.substring(clause.start(), at);
        String after = text.substring(end + 1, clause.end());
        boolean law = KINDS.stream().anyMatch(name::endsWith) && !name.endsWith("办法");
        boolean taught =
                TEACHING.stream().anyMatch(before::contains) || TAUGHT.stream().anyMatch(after::startsWith);
        return law && taught
                ? Optional.of(new TopicMention(new Span(at, end + 1), name, "law", 0.65))
                : Optional.empty();
    }
}
