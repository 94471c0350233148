package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Span;

class PrizeClauseTests {
    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "冠亚季军",
                "总冠军",
                "亚军",
                "金奖",
                "一等奖",
                "一、二等奖",
                "头名",
                "榜首",
                "第一名",
                "第二、三位",
                "前三名",
                "最佳新人",
                "最佳组织",
                "最有价值球员",
                "MVP",
                "得分王",
                "精神风貌奖",
                "奖状",
                "奖章",
                "奖杯",
                "先锋号",
                "标兵",
                "标兵岗",
                "能手",
                "工匠",
                "状元",
                "先进集体",
                "先进个人",
                "先进单位",
                "先进班组",
                "先进工作者",
                "模范职工之家",
                "桂冠",
                "银牌",
                "荣誉称号",
                "“技术能手”",
                "“技术能手”称号",
                "“技术能手”奖牌",
                "冠军和季军"
            })
    void seeksAPrizeThatFallsToATeamFromTheVerb(String prize) {
        Skeleton sentence = sentence("这次的" + prize + "由甲队摘得。");

        assertThat(PrizeClause.FALLS_TO.in(sentence).find()).isTrue();
        assertThat(PrizeClause.FALLS_TO.mayBeIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"冠军，由甲队主持。", "奖金由甲队筹集。"})
    void seeksNoPrizeWhereNoneStandsBeforeTheVerb(String text) {
        assertThat(PrizeClause.FALLS_TO.mayBeIn(sentence(text))).isFalse();
    }

    private static Skeleton sentence(String text) {
        Span all = new Span(0, text.length());
        return Skeleton.of(new Reading(text, List.of(all), LEXICON, new Tokenizer()), all, List.of());
    }
}
