package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniongraph.DemoServer;

/** The dashboard as somebody uses it who counts: figures, charts and tables, filtered, exported. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class DashboardScreenIT {
    private static final String TYPES = "活动类型";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    @Test
    void countsTheGraphAndTellsWhatNoBarHolds() {
        Page page = open("/dashboard", Look.LIGHT).page();

        assertThat(region(page, "图谱总量")).containsText(Pattern.compile("文章\\s*7"));
        assertThat(region(page, "活动趋势")).containsText("另有 16 个活动日期不明，未计入。");
        assertThat(region(page, "地区")).containsText("另有 13 个活动地区不明。");
        Locator participants =
                region(page, "报道中的数字").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("参加人数"));
        assertThat(participants).containsText("319");
        assertThat(participants).containsText("67%");
        assertThat(region(page, "覆盖面与数据质量")).containsText("上级已知的工会");
        assertThat(region(page, "覆盖面与数据质量")).containsText("全国总工会除外。");
    }

    @Test
    void showsTheTableOfEachChart() {
        Page page = open("/dashboard", Look.LIGHT).page();
        Locator types = region(page, TYPES);
        assertThat(types.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("8 项的条形图")))
                .isVisible();

        types.getByRole(AriaRole.BUTTON, named("表格")).click();
        assertThat(types.getByRole(AriaRole.ROW).nth(1)).containsText(Pattern.compile("竞赛\\s*5"));
        assertThat(types.getByRole(AriaRole.IMG)).hasCount(0);

        page.keyboard().press("t");
        assertThat(region(page, "地区").getByRole(AriaRole.ROW).nth(1)).containsText(Pattern.compile("北京市\\s*3"));
        assertThat(page).hasURL(Pattern.compile("view=table"));
    }

    @Test
    void filtersByTypeAndByWhatStandsBelowAnOrganisation() {
        Page page = open("/dashboard?view=table", Look.LIGHT).page();

        page.getByText("全部类型").click();
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("竞赛")).check();
        assertThat(region(page, "所选活动")).containsText(Pattern.compile("活动\\s*5"));
        assertThat(region(page, TYPES).getByRole(AriaRole.ROW)).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("移除 竞赛")).click();

        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("组织及其下级"))
                .fill("北京市总工会");
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("北京市总工会"))
                .first()
                .click();
        assertThat(region(page, "所选活动")).containsText("北京市总工会及其下级");
        assertThat(region(page, "所选活动")).containsText(Pattern.compile("活动\\s*3"));
        page.reload();
        assertThat(region(page, "所选活动")).containsText("北京市总工会及其下级");

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("清除全部")).click();
        assertThat(region(page, "全部活动")).containsText(Pattern.compile("活动\\s*16"));
    }

    @Test
    void leadsFromARowToItsEvents() {
        Page page = open("/dashboard?view=table", Look.LIGHT).page();

        region(page, TYPES)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("竞赛"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/timeline\\?view=table&types=COMPETITION"));
    }

    @Test
    void leadsFromABarToItsEvents() {
        Page page = open("/dashboard", Look.LIGHT).page();
        // where nothing moves, bars have their length at once, and with all answers there the chart stays where it is
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.reload();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Locator chart = region(page, TYPES).getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("8 项的条形图"));
        assertThat(chart).isVisible();

        // The longest bar is the first, and begins right of the names, which take 42 % of the width at most.
        double width = chart.boundingBox().width;
        chart.click(new Locator.ClickOptions().setPosition(width * 0.55, 17));
        assertThat(page).hasURL(Pattern.compile("/timeline\\?view=table&types=COMPETITION"));
    }

    @Test
    void exportsAChartAsPictureAndAsTable() throws IOException {
        Page page = open("/dashboard", Look.LIGHT).page();
        Locator types = region(page, TYPES);
        assertThat(types.getByRole(AriaRole.IMG)).isVisible();

        Download table = page.waitForDownload(
                () -> types.getByRole(AriaRole.BUTTON, named("CSV")).click());
        assertThat(Files.readString(table.path())).contains("竞赛,5,");
        Download picture = page.waitForDownload(
                () -> types.getByRole(AriaRole.BUTTON, named("PNG")).click());
        assertThat(Files.readAllBytes(picture.path())).startsWith(PNG);
    }

    @Test
    void opensTheQueryBehindAChartInGraphiql() {
        Visit visit = open("/dashboard", Look.LIGHT);
        Locator open = region(visit.page(), TYPES).getByRole(AriaRole.LINK, named("在 GraphiQL 中打开"));

        Page graphiql = visit.page().waitForPopup(open::click);

        assertThat(graphiql.getByRole(AriaRole.TAB, new GetByRoleOptions().setSelected(true)))
                .containsText("ByType");
        assertThat(graphiql.locator(".graphiql-query-editor .view-lines")).containsText("groupBy");
    }

    @ParameterizedTest
    @EnumSource
    void keepsNobodyOut(Look look) {
        Visit visit = open("/dashboard", look);
        assertThat(region(visit.page(), TYPES).getByRole(AriaRole.IMG)).isVisible();
        assertThat(region(visit.page(), "覆盖面与数据质量")).containsText("上级已知的工会");

        visit.screenshot("dashboard");
        Axe.assertAccessible(visit.page());
    }

    private static Visit open(String address, Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate(address);
        assertThat(region(visit.page(), "图谱总量")).containsText("文章");
        return visit;
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
