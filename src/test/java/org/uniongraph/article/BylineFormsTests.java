package org.uniongraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniongraph.model.Span;

class BylineFormsTests {
    private static final String PROSE = "某市总工会近日举办职工运动会，300名职工参加。";

    /** {@code ~} stands for the report itself, {@code ⏎} for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        本报讯（记者 田野）~                          | 田野 REPORTER |
        **本报讯**（记者 田野　周楠）~                 | 田野 REPORTER, 周楠 REPORTER |
        本报讯(记者 田野 通讯员 周楠)~                | 田野 REPORTER, 周楠 CORRESPONDENT |
        本报讯（记者田野 通讯员周楠、李小明）~        | 田野 REPORTER, 周楠 CORRESPONDENT, 李小明 CORRESPONDENT |
        本报讯（记者田野通讯员周楠）~                 | 田野 REPORTER, 周楠 CORRESPONDENT |
        本报讯（记者 田野，通讯员 周楠）~             | 田野 REPORTER, 周楠 CORRESPONDENT |
        本报讯（记者 田野/通讯员 周楠）~              | 田野 REPORTER, 周楠 CORRESPONDENT |
        本报讯（记者　田　野　欧阳明月）~             | 田野 REPORTER, 欧阳明月 REPORTER |
        本报讯（记者 阿依努尔·买买提）~               | 阿依努尔·买买提 REPORTER |
        本报讯（实习记者 秦川 通讯员 罗敏）~          | 秦川 INTERN, 罗敏 CORRESPONDENT |
        本报讯（记者 田野 实习生 秦川）~              | 田野 REPORTER, 秦川 INTERN |
        本报讯（全媒体记者 田野）~                    | 田野 REPORTER |
        本报讯（记者 田野 文/图）~                    | 田野 REPORTER, 田野 PHOTOGRAPHER |
        本报讯（记者 田野 摄影报道）~                 | 田野 REPORTER, 田野 PHOTOGRAPHER |
        本报讯（记者 田野 文 周楠 摄）~               | 田野 REPORTER, 周楠 PHOTOGRAPHER |
        本报讯（田野 周楠）~                          | 田野 REPORTER, 周楠 REPORTER |
        本报讯 记者沈琳报道 ~                         | 沈琳 REPORTER |
        本报讯 记者沈琳近日从某市获悉，~              | 沈琳 REPORTER |
        本报讯 通讯员沈琳报道：~                      | 沈琳 CORRESPONDENT |
        鹭江职工报讯 记者 许诺 通讯员 曾婷 2024年5月8日，~ | 许诺 REPORTER, 曾婷 CORRESPONDENT | 鹭江职工报
        多彩贵州网讯 ~                                |  | 多彩贵州网
        中工网讯 8月4日，~                            |  | 中工网
        本网讯（记者 田野）~                          | 田野 REPORTER |
        【本报讯】（记者 田野）~                      | 田野 REPORTER |
        某城日报讯（记者 田野）~                      | 田野 REPORTER | 某城日报
        工人日报北京10月12日电（记者 田野）~          | 田野 REPORTER | 工人日报
        新华社北京10月12日电（记者田野、周楠）~       | 田野 REPORTER, 周楠 REPORTER | 新华社
        新华社北京10月12日电 ~                        |  | 新华社
        本报北京10月12日电 记者田野报道：~            | 田野 REPORTER |
        （来源：忻州传媒网）8月6日，~                 |  | 忻州传媒网
        来源：忻州传媒网 8月6日，~                    |  | 忻州传媒网
        ~（来源：忻州传媒网）                         |  | 忻州传媒网
        ~⏎⏎来源：《忻州日报》                         |  | 忻州日报
        （通讯员 汪岚）~                              | 汪岚 CORRESPONDENT |
        （某城日报 记者田野、通讯员周楠）~            | 田野 REPORTER, 周楠 CORRESPONDENT | 某城日报
        ~（田野 周楠）                                | 田野 REPORTER, 周楠 REPORTER |
        ~⏎⏎（田野）                                   | 田野 REPORTER |
        ~(记者 田野)                                  | 田野 REPORTER |
        ~（文/图 田野）                               | 田野 REPORTER, 田野 PHOTOGRAPHER |
        ~（文：田野 图：周楠）                        | 田野 REPORTER, 周楠 PHOTOGRAPHER |
        ~⏎⏎本报记者 田野 摄                           | 田野 PHOTOGRAPHER |
        ~⏎⏎实习记者 田野 摄                           | 田野 PHOTOGRAPHER |
        ~⏎⏎曹立栋摄                                   | 曹立栋 PHOTOGRAPHER |
        ~⏎⏎摄影：田野                                 | 田野 PHOTOGRAPHER |
        ~⏎⏎田野 周楠 摄影报道                         | 田野 REPORTER, 田野 PHOTOGRAPHER, 周楠 REPORTER, 周楠 PHOTOGRAPHER |
        ~⏎⏎文：田野 图：周楠                          | 田野 REPORTER, 周楠 PHOTOGRAPHER |
        ~⏎⏎文/田野 图/周楠                            | 田野 REPORTER, 周楠 PHOTOGRAPHER |
        ~⏎⏎田野/文 周楠/摄                            | 田野 REPORTER, 周楠 PHOTOGRAPHER |
        ~⏎⏎本报记者 田野 文/图                        | 田野 REPORTER, 田野 PHOTOGRAPHER |
        ~⏎⏎本报记者 田野                              | 田野 REPORTER |
        ~⏎⏎作者：田野                                 | 田野 REPORTER |
        ~⏎⏎作者：田野（某市总工会）                   | 田野 REPORTER |
        ~⏎⏎田野 供图                                  | 田野 PHOTOGRAPHER |
        ~⏎⏎某市总工会 供图                            |  |
        ~⏎⏎受访者供图                                 |  |
        ~⏎⏎采写：田野                                 | 田野 REPORTER |
        ~⏎⏎本报记者 田野 整理                         | 田野 REPORTER |
        ~⏎⏎责任编辑：周楠                             |  |
        □ 本报记者 田野⏎⏎~                            | 田野 REPORTER |
        本报记者 田野 通讯员 周楠⏎⏎~                  | 田野 REPORTER, 周楠 CORRESPONDENT |
        ~⏎⏎图为活动现场。本报记者 田野 摄             | 田野 PHOTOGRAPHER |
        ~⏎⏎图为活动现场 田野 摄                       | 田野 PHOTOGRAPHER |
        本报讯 记者近日从某市总工会获悉，~            |  |
        记者在现场看到，~                             |  |
        本报讯 记者了解到，~                          |  |
        ~（高质量）                                   |  |
        ~（完）                                       |  |
        ~（下转第二版）                               |  |
        ~⏎⏎运动会在某市（张家口）                     |  |
        """)
    void readsBylines(String form, @Nullable String people, @Nullable String publication) {
        String report = form.replace("⏎", "\n").replace("~", PROSE);
        List<String> expected = people == null ? List.of() : Arrays.asList(people.split(", "));
        for (String name : List.of("a.md", "a.txt", "a.html")) {
            ParsedArticle article = Readings.one(name, page(name, report));
            assertThat(Readings.bylines(article)).as(name).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(article.article().publication()).as(name).isEqualTo(publication);
            assertThat(article.article().headline()).as(name).isEqualTo("职工运动会开幕");
            assertThat(article.bylines())
                    .allSatisfy(byline -> assertThat(Readings.flat(
                                    byline.span().of(article.article().body())))
                            .isEqualTo(byline.name()));
        }
    }

    private static String page(String name, String report) {
        return switch (name) {
            case "a.md" -> "## 职工运动会开幕\n\n" + report + "\n";
            case "a.txt" -> "职工运动会开幕\n\n" + report.replace("**", "") + "\n";
            default -> "<h1>职工运动会开幕</h1><p>" + report.replace("**", "").replace("\n\n", "</p>\n<p>") + "</p>";
        };
    }

    @ParameterizedTest
    @CsvSource({"a.md", "a.txt"})
    void keepsANameThatABreakCuts(String name) {
        ParsedArticle article = Readings.one(name, page(name, "本报讯（记者 李小\n\n明）" + PROSE));
        Byline byline = article.bylines().getFirst();
        assertThat(byline.name()).isEqualTo("李小明");
        assertThat(byline.span().of(article.article().body())).isEqualTo("李小\n\n明");
        assertThat(article.mended().toOriginal(new Span(7, 10))).isEqualTo(byline.span());
    }
}
