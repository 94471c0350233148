package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    活动旨在提升一线职工的安全生产意识。 | 安全生产
                    集体协商专题培训班在长沙开班。 | 集体协商
                    为构建和谐劳动关系，县总开展要约行动。 | 和谐劳动关系
                    大力弘扬劳模精神、劳动精神、工匠精神。 | 劳模精神、劳动精神、工匠精神
                    推动产业工人队伍建设改革走深走实。 | 产业工人队伍建设改革
                    为庆祝建党一百周年，省总举办歌咏比赛。 | 中国共产党成立100周年
                    在新中国成立七十周年之际，职工登台朗诵。 | 新中国成立70周年
                    为迎接全总成立100周年，举办图片展。 | 中华全国总工会成立100周年
                    传达学习省第十四次党代会精神。 | 省第十四次党代会精神
                    深入学习贯彻二十大精神。 | 党的二十大精神
                    宣讲中国工会十七大精神。 | 中国工会十七大精神
                    律师宣讲《中华人民共和国工会法》。 | 工会法
                    庆“五一”职工拔河赛开赛。 | “五一”国际劳动节
                    活动意在推动移风易俗、勤俭办事。 | 移风易俗、勤俭办事
                    为进一步推进院务公开和民主管理，医院召开大会。 | 院务公开、民主管理
                    国际护士节来临之际，慰问组走进医院。 | 国际护士节
                    """)
    void namesWhatAnEventIsAbout(String sentence, String topics) {
        assertThat(String.join(
                        "、",
                        Topics.in(sentence).stream().map(TopicMention::name).toList()))
                .isEqualTo(topics);
    }

    @Test
    void knowsATopicByAnyFormInAName() {
        assertThat(Topics.isNamedIn("服务农民工法治宣传行动", "普法宣传")).isTrue();
        assertThat(Topics.isNamedIn("青山市法律援助中心揭牌仪式", "法律援助")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他曾获五一劳动奖章、三八红旗手称号。",
                "助力高质量发展，发展新质生产力。",
                "国庆、中秋期间他们坚守岗位。",
                "发放《保障农民工工资支付条例》读本。",
                "现场参观了母婴关爱室。",
                "发扬团队精神、拼搏精神。",
                "安全生产部的李明参赛。"
            })
    void passesOverWordsThatNoEventIsAbout(String sentence) {
        assertThat(Topics.in(sentence)).isEmpty();
    }

    @Test
    void givesTheSurestFour() {
        var topics = Topics.in("为庆祝新中国成立75周年，弘扬劳模精神、劳动精神、工匠精神，普及职业健康知识，举办集体协商竞赛。");
        assertThat(topics).hasSize(4);
        assertThat(topics.getFirst().rule()).isEqualTo("anniversary");
        assertThat(topics)
                .extracting(TopicMention::confidence)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"成立", "弘扬精神", "《", "“五一", "全国总工会成立"})
    void readsHostileTextInLinearTime(String piece) {
        assertThat(Topics.in(piece.repeat(100_000 / piece.length()))).isNotNull();
    }
}
