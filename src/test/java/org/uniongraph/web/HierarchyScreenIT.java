package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
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

/** The hierarchy as an analyst uses it: who stands under whom, and does an article say so? */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class HierarchyScreenIT {
    private static final String NATIONAL = "中华全国总工会";
    private static final String BEIJING = "北京市总工会";
    private static final String HAIDIAN = "北京市海淀区总工会";
    private static final String XIANGSHUIYUAN = "北京市延庆区香水园街道总工会";

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    @Test
    void isWalkedByKeyboard() {
        Page page = open("/hierarchy", Look.LIGHT).page();

        item(page, NATIONAL).focus();
        page.keyboard().press("ArrowRight");
        assertThat(item(page, BEIJING)).isVisible();
        assertThat(item(page, NATIONAL)).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(item(page, BEIJING)).isFocused();
        page.keyboard().press("*");
        assertThat(item(page, HAIDIAN)).isVisible();
        page.keyboard().press("End");
        page.keyboard().press("Home");
        assertThat(item(page, NATIONAL)).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowLeft");
        assertThat(item(page, BEIJING)).isFocused();
        page.keyboard().press("Enter");

        assertThat(item(page, BEIJING)).hasAttribute("aria-selected", "true");
        assertThat(chosen(page).getByRole(AriaRole.HEADING, named(BEIJING))).isVisible();
        page.keyboard().press("ArrowLeft");
        assertThat(item(page, HAIDIAN)).hasCount(0);
    }

    @Test
    void tellsOfEachLinkWhetherAnArticleSaysIt() {
        Visit visit = open("/hierarchy", Look.LIGHT);
        Page page = visit.page();
        find(page, "海淀", HAIDIAN);

        assertThat(item(page, HAIDIAN)).containsText("推得");
        assertThat(chosen(page)).containsText("依据：行政区划");
        assertThat(chosen(page).getByText("活动由海淀区总工会组织")).isVisible();

        item(page, "北京市总工会权益工作部").click();
        assertThat(item(page, "北京市总工会权益工作部")).containsText("原文");
        assertThat(chosen(page).getByText("授课者既有中共北京市委党校").first()).isVisible();
        assertThat(chosen(page)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("市服务工会为140余名基层工会干部“充电”"))
                        .first())
                .isVisible();
        visit.screenshot("hierarchy-chosen");
    }

    @Test
    void opensTheWayToWhatWasFoundAndKeepsItInTheAddress() {
        Page page = open("/hierarchy", Look.LIGHT).page();

        find(page, "香水园", XIANGSHUIYUAN);
        assertThat(item(page, XIANGSHUIYUAN)).hasAttribute("aria-level", "4");
        page.reload();

        assertThat(item(page, XIANGSHUIYUAN)).hasAttribute("aria-selected", "true");
        assertThat(chosen(page)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("北京市延庆区总工会"))
                        .first())
                .isVisible();
    }

    @Test
    void filtersByProvince() {
        Page page = open("/hierarchy", Look.LIGHT).page();
        Locator tile = page.getByRole(AriaRole.BUTTON, tile("北京"));

        tile.click();
        assertThat(item(page, NATIONAL)).hasCount(0);
        assertThat(item(page, BEIJING)).hasAttribute("aria-level", "1");
        assertThat(item(page, HAIDIAN)).isVisible();
        assertThat(page.getByText("所辖各级工会")).isVisible();

        page.getByRole(AriaRole.BUTTON, button("显示全部")).click();
        assertThat(item(page, NATIONAL)).isVisible();
        tile.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.getByRole(AriaRole.BUTTON, tile("天津"))).isFocused();
        page.keyboard().press("t");
        assertThat(page.getByRole(AriaRole.ROW, new GetByRoleOptions().setName(Pattern.compile("北京市 8 3"))))
                .isVisible();
        assertThat(page).hasURL(Pattern.compile("table=provinces"));
    }

    @Test
    void listsWhatDoesNotFitIntoATree() {
        Page page = open("/hierarchy", Look.LIGHT).page();

        assertThat(page.getByText("显示 5 / 5")).isVisible();
        assertThat(page.getByText("产业或系统工会；行政区划推不出它的上级").first()).isVisible();
        assertThat(page.getByText("没有组织有多个上级。")).isVisible();
        page.getByRole(AriaRole.BUTTON, button("中央和国家机关工会联合会")).click();
        assertThat(chosen(page)).containsText("没有报道说明它的上级。");
    }

    @Test
    void listsWhatTheAddressNamesAndIsGone() {
        Page page = open("/hierarchy?open=e000000000000000000000000&validAt=2024-05-01", Look.LIGHT)
                .page();

        assertThat(page.getByText("地址中有 1 个组织已不存在")).isVisible();
        assertThat(page.getByLabel("截至日期")).hasValue("2024-05-01");
        page.getByRole(AriaRole.BUTTON, button("移除")).click();
        assertThat(page.getByText("已不存在")).hasCount(0);
    }

    @Test
    void exportsWhatItShowsWithItsSentences() throws IOException {
        Page page = open("/hierarchy", Look.LIGHT).page();
        find(page, "海淀", HAIDIAN);
        assertThat(item(page, HAIDIAN)).isVisible();

        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("组织层级"))
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("CSV"))
                        .click());
        assertThat(Files.readString(download.path()))
                .contains("3," + HAIDIAN + ",DISTRICT," + BEIJING)
                .contains("活动由海淀区总工会组织");
    }

    @ParameterizedTest
    @EnumSource
    void keepsNobodyOut(Look look) {
        Visit visit = open("/hierarchy", look);
        find(visit.page(), "海淀", HAIDIAN);
        assertThat(item(visit.page(), HAIDIAN)).isVisible();
        assertThat(chosen(visit.page()).getByRole(AriaRole.HEADING, named(HAIDIAN)))
                .isVisible();
        assertThat(visit.page().getByText("没有组织有多个上级。")).isVisible();

        visit.screenshot("hierarchy");
        Axe.assertAccessible(visit.page());
    }

    private static Visit open(String address, Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate(address);
        assertThat(item(visit.page(), NATIONAL)).isVisible();
        return visit;
    }

    private static void find(Page page, String text, String name) {
        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("在层级中查找组织"))
                .fill(text);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name))
                .first()
                .click();
        assertThat(chosen(page).getByRole(AriaRole.HEADING, named(name))).isVisible();
        assertThat(item(page, name)).isVisible();
    }

    /** The row of the tree whose name is this, not only begins so. */
    private static Locator item(Page page, String name) {
        return page.getByRole(
                AriaRole.TREEITEM, new GetByRoleOptions().setName(Pattern.compile("^" + name + "(\\s|$)")));
    }

    private static Locator chosen(Page page) {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("所选组织"));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** A tile has the province's short name and a count. */
    private static GetByRoleOptions tile(String province) {
        return new GetByRoleOptions().setName(Pattern.compile("^" + province + " \\d+$"));
    }

    private static GetByRoleOptions button(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
