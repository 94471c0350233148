package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Optional;
import org.uniongraph.model.Span;

/** Reads the spirit of a congress or a speech: 党的二十大精神, 北京市工会第十五次代表大会精神, 重要讲话精神. */
final class Congresses {
    private static final int LONGEST_NAME = 40;
    private static final List<String> SOURCES =
            List.of("大", "全会", "大会", "代会", "会议", "讲话", "指示", "批示", "论述", "回信", "两会", "贺信", "致辞");

    private Congresses() {}

    /** The theme whose word 精神 starts at {@code at}. */
    static Optional<TopicMention> at(String text, int at) {
        if (!text.startsWith("精神", at)) {
            return Optional.empty();
        }
        int floor = Math.max(0, at - LONGEST_NAME);
        int start = at;
        while (start > floor && "，。；：！？\n（）—、".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String before = text.substring(start, at);
        start += TopicWords.endOfLast(TopicWords.Cue.LEADS, before);
        String source = text.substring(start, at);
        int party = source.lastIndexOf("党的");
        if (party > 0) {
            start += party;
            source = source.substring(party);
        }
        if (source.equals("会议") || source.equals("大会")) {
            return Optional.empty();
        }
        boolean congress = SOURCES.stream().anyMatch(source::endsWith);
        if (!congress || source.length() < 2 || source.length() > 32) {
            return Optional.empty();
        }
        boolean ofParty = source.matches("[十一二三四五六七八九]{2,3}大|[十一二三四五六七八九]{2,3}届[一二三四五六七]中全会");
        String name = (ofParty ? "党的" : "") + source.replace("“", "").replace("”", "") + "精神";
        return Optional.of(new TopicMention(new Span(start, at + 2), name, "congress", 0.75));
    }
}
