package org.uniongraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines as newspapers print them; every name is invented. R, C, I and P are the roles. */
class PrintedBylinesTests {
    private static final String PROSE = "某市总工会近日举办职工运动会，300名职工参加。";

    /** {@code ~} stands for the report itself, {@code ⏎} for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        中工网讯 8月4日，~                              |  | 中工网
        中工网烟台讯 10月11日晚，~                      |  | 中工网
        中工网株洲11月1日电（记者 方敬 实习生 石磊）~   | 方敬 R, 石磊 I | 中工网
        工人日报-中工网北京5月1日电 记者郑莉 ~          | 郑莉 R | 工人日报-中工网
        工人日报—中工网北京5月1日电（记者 郑莉）~       | 郑莉 R | 工人日报—中工网
        鹭江职工报厦门10月12日电（记者 许诺）~          | 许诺 R | 鹭江职工报
        据新华社北京10月12日电（记者许诺 曾婷）~        | 许诺 R, 曾婷 R | 新华社
        新华社电 ~                                      |  | 新华社
        央广网北京5月1日消息（记者许诺）~               | 许诺 R | 央广网
        央视网消息：~                                   |  | 央视网
        今日某县讯 ~                                    |  | 今日某县
        柳州讯（龙城职工报 记者覃思，通讯员韦丽、黄一帆）~ | 覃思 R, 韦丽 C, 黄一帆 C | 龙城职工报
        柳州讯（记者 覃思）~                            | 覃思 R |
        集团讯 通讯员 张蕊 1月18日，~                   | 张蕊 C |
        5月8日讯（记者 许诺）~                          | 许诺 R |
        本报2008年3月6日讯 记者姚静、通讯员钱蓓报道：~  | 姚静 R, 钱蓓 C |
        ■本报讯（记者 许诺）~                           | 许诺 R |
        本报讯 通讯员马建国报道 ~                       | 马建国 C |
        本报讯 本报通讯员 马建国 ~                      | 马建国 C |
        本报讯 特约通讯员马建国 ~                       | 马建国 C |
        本报讯 记者许诺 通讯员曾婷报道 ~                | 许诺 R, 曾婷 C |
        本报讯 记者许诺（通讯员 曾婷）~                 | 许诺 R, 曾婷 C |
        本报讯（记者 许诺）（通讯员 曾婷）~             | 许诺 R, 曾婷 C |
        本报讯 （特约记者 许诺）~                       | 许诺 R |
        本报讯（见习记者 许诺）~                        | 许诺 I |
        本报讯（全媒体见习记者许诺）~                   | 许诺 I |
        本报讯（融媒体记者 许诺）~                      | 许诺 R |
        本报讯（首席记者 王沛 通讯员 郭小艺 文/图）~    | 王沛 R, 郭小艺 C, 郭小艺 P |
        本报讯（记者 王沛 郭小艺 文/图）~               | 王沛 R, 王沛 P, 郭小艺 R, 郭小艺 P |
        本报讯（时政记者 许诺）~                        | 许诺 R |
        本报讯（学生记者许诺 曾婷）~                    | 许诺 R, 曾婷 R |
        本报讯（驻沪记者 许诺）~                        | 许诺 R |
        本报讯（某城日报首席记者许诺通讯员曾婷）~       | 许诺 R, 曾婷 C | 某城日报
        本报讯（某市融媒体中心记者 许诺）~              | 许诺 R | 某市融媒体中心
        本报讯（《工人日报》记者 许诺）~                | 许诺 R | 工人日报
        本报讯（记者 许诺 中工网记者 曾婷）~            | 许诺 R, 曾婷 R |
        本报讯（记者许诺，通讯员曾婷，实习生石磊）~     | 许诺 R, 曾婷 C, 石磊 I |
        本报讯（记者许诺曾婷通讯员马建国）~             | 许诺 R, 曾婷 R, 马建国 C |
        本报讯（记者 许诺 通讯员 某市总工会）~          | 许诺 R |
        本报讯（通讯员 王小明 某市总工会宣教部）~       | 王小明 C |
        本报讯（通讯员 林树 记者 程雨）~                | 林树 C, 程雨 R |
        本报讯(记者许诺 通讯员曾婷、 马建国)~           | 许诺 R, 曾婷 C, 马建国 C |
        本报讯（记者 洛桑 通讯员 扎西多吉）~            | 洛桑 R, 扎西多吉 C |
        本报讯（记者 沐云 通讯员 岩相）~                | 沐云 R, 岩相 C |
        本报讯（记者 阿依古丽）~                        | 阿依古丽 R |
        本报讯（记者 麦麦提·艾力，通讯员 古丽努尔）~    | 麦麦提·艾力 R, 古丽努尔 C |
        本报讯（记者 文 静 曾婷）~                      | 文静 R, 曾婷 R |
        本报讯（记者 和志强、刀美兰）~                  | 和志强 R, 刀美兰 R |
        本报讯（和志强 岩相）~                          | 和志强 R, 岩相 R |
        本报讯（记者 许诺（实习） 通讯员 曾婷）~        | 许诺 R, 曾婷 C |
        （工人日报—中工网记者 郝明 通讯员 乌兰）~       | 郝明 R, 乌兰 C | 工人日报—中工网
        """)
    void readsBylinesInFront(String form, @Nullable String people, @Nullable String publication) {
        assertBylines(form, people, publication);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ~⏎⏎（工人日报—中工网记者 郝明 通讯员 乌兰）       | 郝明 R, 乌兰 C |
        ~⏎⏎工人日报-中工网记者 郝明                       | 郝明 R |
        ~（明清 于海 摄影报道）                           | 明清 R, 明清 P, 于海 R, 于海 P |
        ~⏎⏎记者 许诺 通讯员 曾婷 摄影报道                 | 许诺 R, 许诺 P, 曾婷 C, 曾婷 P |
        ~（通讯员 许诺 曾婷）                             | 许诺 C, 曾婷 C |
        ~⏎⏎通讯员：许诺                                   | 许诺 C |
        ~⏎⏎本报通讯员 许诺 曾婷                           | 许诺 C, 曾婷 C |
        ~⏎⏎本报记者 许诺 柳州报道                         | 许诺 R |
        ~⏎⏎本报记者 许诺 成都报道                         | 许诺 R |
        ~⏎⏎本报驻柳州记者 许诺                            | 许诺 R |
        ~⏎⏎文/许诺 图/曾婷                                | 许诺 R, 曾婷 P |
        ~⏎⏎文/本报记者 许诺 图/本报通讯员 曾婷            | 许诺 R, 曾婷 P |
        ~⏎⏎许诺/文 曾婷/图                                | 许诺 R, 曾婷 P |
        ~⏎⏎文图：许诺                                     | 许诺 R, 许诺 P |
        ~⏎⏎图文：许诺                                     | 许诺 R, 许诺 P |
        ~⏎⏎文图/许诺                                      | 许诺 R, 许诺 P |
        ~⏎⏎文/图：许诺                                    | 许诺 R, 许诺 P |
        ~⏎⏎图/文 许诺                                     | 许诺 R, 许诺 P |
        ~⏎⏎许诺 文/图                                     | 许诺 R, 许诺 P |
        ~⏎⏎许诺 图文                                      | 许诺 R, 许诺 P |
        ~⏎⏎文丨许诺 图丨曾婷 编辑丨石磊                   | 许诺 R, 曾婷 P |
        ~⏎⏎文字：许诺 摄影：曾婷                          | 许诺 R, 曾婷 P |
        ~⏎⏎撰文：许诺 编辑：曾婷 审核：石磊               | 许诺 R |
        ~⏎⏎图/许诺                                        | 许诺 P |
        ~⏎⏎摄影：许诺 曾婷                                | 许诺 P, 曾婷 P |
        ~⏎⏎艾力 摄影                                      | 艾力 P |
        ~⏎⏎许诺 曾婷 摄                                   | 许诺 P, 曾婷 P |
        ~⏎⏎许诺、曾婷/摄                                  | 许诺 P, 曾婷 P |
        ~⏎⏎本报记者许诺摄                                 | 许诺 P |
        ~⏎⏎新华社记者 许诺 摄                             | 许诺 P |
        ~⏎⏎某公司工会 许诺 摄                             | 许诺 P |
        ~⏎⏎许诺 10月12日摄                                | 许诺 P |
        ~⏎⏎文/许诺 图/某市总工会                          | 许诺 R |
        ~⏎⏎（供稿：某集团工会）                           |  |
        ~⏎⏎（图片由某公司工会 供图）                      |  |
        ~⏎⏎图片由某工人疗养院提供                         |  |
        ~（许诺）⏎⏎（供稿：某集团工会）                   | 许诺 R |
        ~（许诺）⏎⏎图片由某工人疗养院提供                 | 许诺 R |
        ~（某市总工会 许诺）                              | 许诺 R |
        ~（和志强）                                       | 和志强 R |
        ~（扎西）                                         | 扎西 R |
        ~(许诺、曾婷)                                     | 许诺 R, 曾婷 R |
        ~⏎⏎作者：许诺 单位：某公司工会                    | 许诺 R |
        ~⏎⏎作者：许诺 作者单位：某市总工会                | 许诺 R |
        ~⏎⏎作者：许诺 来源：中工网 责任编辑：曾婷         | 许诺 R | 中工网
        ~⏎⏎（作者：许诺）                                 | 许诺 R |
        ~⏎⏎供稿：许诺                                     | 许诺 R |
        ~⏎⏎某市总工会 供稿                                |  |
        ~⏎⏎供图：许诺                                     | 许诺 P |
        ~⏎⏎责任编辑：许诺 校对：曾婷                      |  |
        ~⏎⏎一审：许诺 二审：曾婷 三审：石磊               |  |
        ~⏎⏎编辑 许诺 审核 曾婷                            |  |
        ~⏎⏎策划：石磊 采写：本报记者 许诺、曾婷 摄影：马建国 | 许诺 R, 曾婷 R, 马建国 P |
        ~⏎⏎图①为开幕式（许诺 摄）。图②为比赛现场（曾婷 摄）。 | 许诺 P, 曾婷 P |
        ~（许诺 2024年5月1日于柳州）                      | 许诺 R |
        ~⏎⏎记者 许诺 12月2日柳州电                        | 许诺 R |
        ~⏎⏎许诺 发自北京                                  |  |
        ~⏎⏎本报记者 许诺 发自北京                         | 许诺 R |
        ~ 记者 许诺 通讯员 曾婷                           | 许诺 R, 曾婷 C |
        """)
    void readsBylinesBehind(String form, @Nullable String people, @Nullable String publication) {
        assertBylines(form, people, publication);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者了解到，~",
                "记者从某市总工会获悉，~",
                "记者从市总工会获悉 今年~",
                "本报讯 记者从某市总工会获悉，~",
                "本报讯 记者昨日获悉，~",
                "本报讯 记者在现场看到，~",
                "本报讯 记者调查发现，~",
                "本报讯 记者节前夕，~",
                "本报讯 通讯员队伍建设座谈会召开，~",
                "通讯员队伍不断壮大，~",
                "通讯员 队伍不断壮大。~",
                "~⏎⏎通讯员队伍",
                "~⏎⏎记者手记⏎⏎~",
                "~⏎⏎记者 手记⏎⏎~",
                "~⏎⏎记者观察⏎⏎~",
                "~⏎⏎摄影大赛⏎⏎~",
                "~⏎⏎图片新闻⏎⏎~",
                "~⏎⏎图文并茂⏎⏎~",
                "~⏎⏎文艺演出⏎⏎~",
                "~⏎⏎图：颁奖现场",
                "~⏎⏎图：活动现场",
                "~⏎⏎作者简介：某公司职工",
                "~⏎⏎（作者系某市总工会干部）",
                "~⏎⏎（作者单位：某市总工会）",
                "~（图为签约现场）",
                "~（下转第二版）",
                "~（综合）",
                "~（本报综合）",
                "~（据新华社）",
                "~（柳州）",
                "~（记者协会）",
                "他做过记者、编辑。~",
                "~他爱好摄影、书法",
                "~该片由本台拍摄",
                "会议传来喜讯 全市职工欢欣鼓舞。~",
                "接到通讯员电话，~",
            })
    void findsNobodyInProse(String form) {
        assertBylines(form, null, null);
    }

    /** Lines and brackets that repeat make no paragraph look at all that follow. */
    @ParameterizedTest
    @ValueSource(strings = {"（田野 摄）⏎⏎", "……。（田野）⏎⏎", "作者：田野 来源⏎⏎", "记者、", "（摄）", "（（记者", "首席"})
    void readsLongTextsInLinearTime(String piece) {
        String body = piece.replace("⏎", "\n").repeat(500_000 / piece.length());
        assertTimeout(Duration.ofSeconds(30), () -> Readings.read("a.md", "## 职工运动会开幕\n\n" + PROSE + body));
    }

    private static void assertBylines(String form, @Nullable String people, @Nullable String publication) {
        String report = form.replace("⏎", "\n").replace("~", PROSE);
        ParsedArticle article = Readings.one("a.md", "## 职工运动会开幕\n\n" + report + "\n");
        List<String> expected = people == null ? List.of() : Arrays.asList(people.split(", "));
        assertThat(initials(article)).as(form).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(article.article().publication()).as(form).isEqualTo(publication);
        assertThat(article.article().headline()).isEqualTo("职工运动会开幕");
    }

    private static List<String> initials(ParsedArticle article) {
        return article.bylines().stream()
                .map(byline -> byline.name() + ' ' + byline.role().name().substring(0, 1))
                .collect(Collectors.toList());
    }
}
