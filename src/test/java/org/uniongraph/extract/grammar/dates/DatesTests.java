package org.uniongraph.extract.grammar.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10月26日-27日开赛 | 10月26日-27日 | 2023-10-26 | 2023-10-27
                    10月26日至11月3日开赛 | 10月26日至11月3日 | 2023-10-26 | 2023-11-03
                    12月28日至1月3日展出 | 12月28日至1月3日 | 2023-12-28 | 2024-01-03
                    2019年3月7日、8日两天 | 2019年3月7日、8日 | 2019-03-07 | 2019-03-08
                    2023年11月至2024年2月 | 2023年11月至2024年2月 | 2023-11 | 2024-02
                    从3月到5月 | 3月到5月 | 2024-03 | 2024-05
                    今天（18日）上午9：00 | 今天（18日）上午9：00 | 2024-06-18 | 2024-06-18
                    昨日下午 | 昨日下午 | 2024-06-19 | 2024-06-19
                    记者17日获悉 | 17日 | 2024-06-17 | 2024-06-17
                    记者27日获悉 | 27日 | 2024-05-27 | 2024-05-27
                    去年12月中旬 | 去年12月中旬 | 2023-12 | 2023-12
                    今年一季度 | 今年一季度 | 2024-01 | 2024-03
                    第二季度 | 第二季度 | 2024-04 | 2024-06
                    去年下半年 | 去年下半年 | 2023-07 | 2023-12
                    将于7月15日举办 | 7月15日 | 2024-07-15 | 2024-07-15
                    即日起至11月30日 | 即日起至11月30日 | 2024-06-20 | 2024-11-30
                    上周五 | 上周五 | 2024-06-14 | 2024-06-14
                    上月18日 | 上月18日 | 2024-05-18 | 2024-05-18
                    二〇二三年五月十八日 | 二〇二三年五月十八日 | 2023-05-18 | 2023-05-18
                    2024-05-08发布 | 2024-05-08 | 2024-05-08 | 2024-05-08
                    """)
    void resolvesAgainstThePublicationDate(String text, String phrase, String start, String end) {
        DateMention date = Dates.in(text, PUBLISHED).getFirst();
        assertThat(date.phrase()).isEqualTo(phrase);
        assertThat(date.start()).hasToString("PartialDate[value=" + start + "]");
        assertThat(date.end()).hasToString("PartialDate[value=" + end + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"近日", "日前", "连日来", "“两节”期间", "春节前夕", "今年国庆假期", "前不久", "11月6日至7日", "27日", "今年", "年底", "即日起至9月30日"
            })
    void leavesOpenWhatNothingFixes(String phrase) {
        DateMention date = Dates.in(phrase + "，市总工会办了活动。", null).getFirst();
        assertThat(date.phrase()).isEqualTo(phrase);
        assertThat(date.start()).isNull();
        assertThat(date.yearPrinted()).isFalse();
    }

    @Test
    void takesTheYearFromTheEventsName() {
        assertThat(starts("5月11日，2022年全省劳动竞赛启动。", null)).containsExactly("2022-05-11");
        assertThat(starts("2022年度先进已选出。5月11日，2023年全省劳动竞赛启动。", null)).containsExactly("2023-05-11");
        assertThat(starts("2019年成立的站点5月11日开门。", null)).containsExactly("");
        assertThat(Dates.in("5月11日，2022年全省劳动竞赛启动。", LocalDate.of(2022, 5, 12))
                        .getFirst()
                        .yearPrinted())
                .isTrue();
        assertThat(Dates.in("5月11日，全省劳动竞赛启动。", LocalDate.of(2022, 5, 12))
                        .getFirst()
                        .yearPrinted())
                .isFalse();
    }

    @Test
    void countsFromAnEarlierDate() {
        assertThat(starts("2023年12月5日，培训开班。6日上午参观。当天下午座谈，次日返程。", null))
                .containsExactly("2023-12-05", "2023-12-06", "2023-12-06", "2023-12-07");
        assertThat(starts("2024年5月8日开幕，赛程排到11月。开幕当天打了首场。", null))
                .containsExactly("2024-05-08", "2024-11", "2024-05-08");
    }

    @Test
    void readsADatelineAndCountsTodayFromIt() {
        List<DateMention> dates = Dates.in("某报兰州10月12日电 2021年全省职工歌手赛今天开唱。", null);
        assertThat(dates).extracting(DateMention::phrase).containsExactly("10月12日电", "今天");
        assertThat(dates.getLast().start()).hasToString("PartialDate[value=2021-10-12]");
        assertThat(dates.getLast().yearPrinted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学习三八红旗手", "5日内办结", "一日游", "三天两夜", "5日前报名", "3个月", "13月40日", "第三季", "今日头条", "春节是传统节日"})
    void passesOverWordsThatAreNoDates(String text) {
        assertThat(Dates.in(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"、8日", "5月8日至", "2024年", "今天（", "一季度"})
    void readsHostileTextInLinearTime(String piece) {
        assertThat(Dates.in(piece.repeat(100_000 / piece.length()), PUBLISHED)).isNotNull();
    }

    private static List<String> starts(String text, @Nullable LocalDate publishedOn) {
        return Dates.in(text, publishedOn).stream()
                .map(date -> date.start() == null ? "" : date.start().value())
                .toList();
    }
}
