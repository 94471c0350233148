package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniongraph.DemoServer;
import org.uniongraph.cli.ServerProcess;
import org.uniongraph.cli.ServerProcess.Finished;

/** The timeline on events of every sort of date, and on the demo articles, whose events have none. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class TimelineScreenIT {
    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    @TempDir
    static @Nullable Path folder;

    private static @Nullable ServerProcess server;

    @BeforeAll
    static void start() throws Exception {
        Path articles = Files.createDirectory(requireNonNull(folder).resolve("articles"));
        DatedArticles.write(articles);
        Path data = requireNonNull(folder).resolve("data");
        Finished ingest = ServerProcess.run("ingest", articles.toString(), "--data", data.toString());
        assertThat(ingest.exitCode()).as(ingest.errors()).isZero();
        server = ServerProcess.start(data, "--no-demo");
    }

    @AfterAll
    static void stop() throws Exception {
        requireNonNull(server).stop();
    }

    @Test
    void saysThatTheDemoHasNoDatesAndListsWhatTheArticlesPrint() {
        Page page = open(DemoServer.url(), "", Look.LIGHT).page();

        assertThat(page.getByText("都没有可以确定的日期")).isVisible();
        Locator row = page.getByRole(AriaRole.ROW, new GetByRoleOptions().setName(Pattern.compile("望京街道职工沟通会")));
        assertThat(row).containsText("原文“近日”");

        row.getByRole(AriaRole.BUTTON).click();
        Locator facts = facts(page);
        assertThat(facts.getByRole(AriaRole.HEADING).first()).hasText("望京街道职工沟通会");
        assertThat(facts).containsText("望京SOHO广场");
        Axe.assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource
    void drawsEachEventAsPreciselyAsItsDateIsKnown(Look look) {
        Visit visit = open("", look);
        Page page = visit.page();

        assertThat(mark(page, "职工歌咏比赛，2024年5月8日")).isVisible();
        assertThat(mark(page, "劳模事迹宣讲会，2024年6月")).isVisible();
        assertThat(mark(page, "工会干部培训班，2024年9月2日 至 2024年9月10日")).isVisible();
        assertThat(mark(page, "职工技能大赛，2023年")).isVisible();
        assertThat(mark(page, "职工健步走活动")).hasCount(0);
        assertThat(page.getByText("日期不详 1 项")).isVisible();
        assertThat(width(mark(page, "职工技能大赛，2023年"))).isGreaterThan(8 * width(mark(page, "劳模事迹宣讲会，2024年6月")));
        visit.screenshot("timeline-lanes");
        Axe.assertAccessible(page);
    }

    @Test
    void showsTheSentenceBehindAnEvent() {
        Page page = open("", Look.LIGHT).page();

        mark(page, "职工歌咏比赛，2024年5月8日").click();

        Locator facts = facts(page);
        assertThat(facts.getByRole(AriaRole.HEADING).first()).hasText("职工歌咏比赛");
        facts.getByText("条原文").first().click();
        assertThat(facts.getByText("5月8日，北京市海淀区总工会举办职工歌咏比赛").last()).isVisible();
        assertThat(facts.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("打开活动页")))
                .hasAttribute("href", Pattern.compile("^/entity/e"));
        page.reload();
        assertThat(facts(page).getByRole(AriaRole.HEADING).first()).hasText("职工歌咏比赛");
    }

    @Test
    void brushesByMouseAndGoesBackAndForth() {
        Page page = open("", Look.LIGHT).page();
        assertThat(mark(page, "职工技能大赛，2023年")).isVisible();
        BoundingBox box = requireNonNull(page.getByRole(AriaRole.IMG, new GetByRoleOptions().setName("活动密度"))
                .first()
                .boundingBox());

        page.mouse().move(box.x + box.width * 0.66, box.y + 30);
        page.mouse().down();
        page.mouse()
                .move(
                        box.x + box.width * 0.72,
                        box.y + 30,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();

        assertThat(page).hasURL(Pattern.compile("from=2024-0[45]-\\d\\d&to=2024-0[56]-\\d\\d"));
        assertThat(mark(page, "职工歌咏比赛，2024年5月8日")).isVisible();
        assertThat(mark(page, "职工技能大赛，2023年")).hasCount(0);
        String brushed = page.url();

        page.goBack();
        assertThat(mark(page, "职工技能大赛，2023年")).isVisible();
        page.goForward();
        assertThat(page).hasURL(brushed);
        assertThat(mark(page, "职工技能大赛，2023年")).hasCount(0);
    }

    @Test
    void brushesByKeyboard() {
        Page page = open("", Look.LIGHT).page();
        Locator begin = page.getByRole(AriaRole.SLIDER, new GetByRoleOptions().setName("开始"));
        assertThat(begin).hasAttribute("aria-valuetext", "2023年1月1日");

        begin.focus();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("PageUp");
        }

        assertThat(begin).hasAttribute("aria-valuetext", Pattern.compile("^2024年2月"));
        assertThat(page).hasURL(Pattern.compile("from=2024-02-\\d\\d"));
        assertThat(mark(page, "职工技能大赛，2023年")).hasCount(0);
        page.keyboard().press("Home");
        assertThat(mark(page, "职工技能大赛，2023年")).isVisible();
    }

    @Test
    void hasATableInPlaceOfTheDrawing() {
        Page page = open("", Look.LIGHT).page();
        assertThat(mark(page, "职工歌咏比赛，2024年5月8日")).isVisible();

        page.keyboard().press("t");

        Locator rows = page.getByRole(AriaRole.ROW);
        assertThat(rows).hasCount(6);
        assertThat(rows.nth(1)).containsText("2023年");
        assertThat(rows.nth(1)).containsText("职工技能大赛");
        page.reload();
        assertThat(rows).hasCount(6);
        page.keyboard().press("t");
        assertThat(mark(page, "职工歌咏比赛，2024年5月8日")).isVisible();
    }

    @Test
    void showsAYearAsACalendar() {
        Visit visit = open("?view=calendar", Look.LIGHT);
        Page page = visit.page();

        page.getByRole(AriaRole.GRIDCELL, new GetByRoleOptions().setName("2024年5月8日：1 项"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("2024年5月8日")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("职工歌咏比赛")))
                .isVisible();
        visit.screenshot("timeline-calendar");
        Axe.assertAccessible(page);
    }

    @Test
    void showsOnlyWhatTheFiltersLetThrough() {
        Page page = open("", Look.LIGHT).page();
        page.getByText("筛选活动").click();

        page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("类型"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("体育"))
                .click();

        assertThat(page).hasURL(Pattern.compile("types=SPORTS"));
        assertThat(mark(page, "职工趣味运动会，2024年5月20日")).isVisible();
        assertThat(mark(page, "职工歌咏比赛，2024年5月8日")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("去掉条件：体育"))
                .click();
        assertThat(mark(page, "职工歌咏比赛，2024年5月8日")).isVisible();
    }

    @Test
    void opensTheGraphWithTheChosenDays() {
        Page page = open("?from=2024-05-01&to=2024-05-31", Look.LIGHT).page();

        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("在图谱中打开（1）")))
                .hasAttribute(
                        "href", Pattern.compile("^/graph\\?ids=(e\\w+)&expand=\\1&from=2024-05-01&to=2024-05-31$"));
    }

    @Test
    void exportsTheEventsWithTheirSentences() throws IOException {
        Page page = open("?from=2024-05-01&to=2024-06-30", Look.LIGHT).page();

        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("导出 CSV"))
                        .click());

        assertThat(Files.readString(file.path()))
                .contains("职工歌咏比赛,CULTURE,2024-05-08,DAY", "职工歌咏比赛开幕,职工歌咏比赛", "2024-06,MONTH")
                .doesNotContain("职工技能大赛");
    }

    private static Visit open(String query, Look look) {
        return open(requireNonNull(server).url(), query, look);
    }

    private static Visit open(URI origin, String query, Look look) {
        Visit visit = browser.visit(origin, look);
        visit.page().navigate("/timeline" + query);
        assertThat(visit.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("时间线")))
                .isVisible();
        return visit;
    }

    private static Locator mark(Page page, String label) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label));
    }

    private static Locator facts(Page page) {
        return page.getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("活动详情"));
    }

    private static double width(Locator mark) {
        return requireNonNull(mark.boundingBox()).width;
    }
}
