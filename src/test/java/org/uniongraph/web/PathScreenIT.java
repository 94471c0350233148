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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniongraph.DemoServer;

/** The path finder as an analyst uses it: how are two unions linked, and who says so? */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class PathScreenIT {
    private static final String WANGJING = "北京市朝阳区望京街道总工会";
    private static final String XIANGSHUIYUAN = "北京市延庆区香水园街道总工会";

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    private static String wangjing = "";
    private static String xiangshuiyuan = "";
    private static String beijing = "";

    @BeforeAll
    static void findEnds() throws Exception {
        wangjing = idOf(WANGJING);
        xiangshuiyuan = idOf(XIANGSHUIYUAN);
        beijing = idOf("北京市总工会");
    }

    @Test
    void tellsHowTwoUnionsAreLinkedAndWhoSaysSo() {
        Visit visit = open("/paths", Look.LIGHT);
        Page page = visit.page();

        pick(page, "起点", "望京街道", WANGJING);
        pick(page, "终点", "香水园", XIANGSHUIYUAN);

        Locator path = page.getByRole(AriaRole.ARTICLE).first();
        assertThat(path.getByRole(AriaRole.HEADING))
                .hasText(Pattern.compile(WANGJING
                        + "\\s*—隶属→\\s*北京市朝阳区总工会\\s*—隶属→\\s*北京市总工会\\s*←隶属—\\s*北京市延庆区总工会\\s*←隶属—\\s*" + XIANGSHUIYUAN));
        assertThat(path).containsText("最弱一步的置信度");
        assertThat(path).containsText("4步");

        Locator first = hop(path, WANGJING + " —隶属→ 北京市朝阳区总工会");
        Locator last = hop(path, "北京市延庆区总工会 ←隶属— " + XIANGSHUIYUAN);
        first.click();
        last.click();
        assertThat(first).hasAttribute("aria-expanded", "true");
        assertThat(path.getByText("望京SOHO广场热闹得像赶集").first()).isVisible();
        assertThat(path.getByRole(AriaRole.LINK, link("逛健康市集 聊职工心声")).first()).isVisible();
        visit.screenshot("paths-found");

        page.reload();
        assertThat(page.getByText("望京SOHO广场热闹得像赶集").first()).isVisible();
        assertThat(page.getByRole(AriaRole.COMBOBOX, combobox("起点"))).hasValue(WANGJING);
        Axe.assertAccessible(page);
    }

    @Test
    void offersToRelaxOneConditionAtATimeWhenThereIsNone() {
        Page page = open(between("&max=3"), Look.LIGHT).page();

        assertThat(page.getByRole(AriaRole.HEADING, heading("在 3 步内未找到"))).isVisible();
        Locator longer = page.getByRole(AriaRole.BUTTON, button("增至 4 步"));
        assertThat(longer).containsText("1 条");
        longer.click();

        assertThat(page.getByRole(AriaRole.ARTICLE)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("max=4"));
        page.goBack();
        assertThat(page.getByRole(AriaRole.HEADING, heading("在 3 步内未找到"))).isVisible();
    }

    @Test
    void excludesAHubAndAllowsItAgain() {
        Page page = open(between(""), Look.LIGHT).page();

        page.getByRole(AriaRole.BUTTON, button("排除此枢纽：北京市总工会")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, heading("在 4 步内未找到"))).isVisible();
        assertThat(page).hasURL(Pattern.compile("avoid=" + beijing));

        page.getByRole(AriaRole.BUTTON, button("不再排除北京市总工会")).click();
        assertThat(page.getByRole(AriaRole.ARTICLE).first()).isVisible();
    }

    @Test
    void neverClaimsThereIsNoLinkWhenTheSearchWasCutShort() {
        Visit visit = browser.visit(DemoServer.url(), Look.LIGHT);
        Page page = visit.page();
        // A search of the demo graph is never cut short, so the answer is changed on its way.
        page.route("**/graphql", route -> {
            if (!route.request().postData().contains("query Paths")) {
                route.resume();
                return;
            }
            String answer = route.fetch().text();
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(answer.replace("\"complete\":true", "\"complete\":false")
                            .replace("\"stoppedBy\":null", "\"stoppedBy\":\"TIME\"")));
        });
        page.navigate(between("&max=2"));

        assertThat(page.getByText("不能说明两者没有联系")).isVisible();
        assertThat(page.getByText("时间用尽")).isVisible();
        assertThat(page.getByText("步内未找到")).hasCount(0);
        assertThat(page.getByText("没有路径")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, button("更彻底地查找"))).isVisible();
    }

    @Test
    void swapsTheEndsByKey() {
        Page page = open(between(""), Look.LIGHT).page();
        assertThat(page.getByRole(AriaRole.ARTICLE).first()).isVisible();

        page.keyboard().press("x");

        assertThat(page.getByRole(AriaRole.COMBOBOX, combobox("起点"))).hasValue(XIANGSHUIYUAN);
        assertThat(page.getByRole(AriaRole.ARTICLE).first().getByRole(AriaRole.HEADING))
                .hasText(Pattern.compile("^\\s*" + XIANGSHUIYUAN));
    }

    @Test
    void findsPathsToSeveralEnds() {
        Page page = open("/paths?mode=many&from=%s&to=%s,%s".formatted(wangjing, xiangshuiyuan, beijing), Look.LIGHT)
                .page();

        assertThat(page.getByText("已查 2 / 2 个终点")).isVisible();
        assertThat(page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(XIANGSHUIYUAN))
                        .getByRole(AriaRole.ARTICLE))
                .hasCount(1);
        assertThat(page.getByRole(
                                AriaRole.REGION,
                                new GetByRoleOptions().setName("北京市总工会").setExact(true))
                        .getByRole(AriaRole.ARTICLE)
                        .first())
                .containsText("北京市朝阳区总工会");
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("在 GraphiQL 中打开")))
                .hasAttribute("href", Pattern.compile("query\\+PathsToEach.*to1.*to2"));
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatAGroupShares(Look look) {
        Visit visit = open("/paths?mode=group&max=4&ids=%s,%s".formatted(wangjing, xiangshuiyuan), look);
        Page page = visit.page();

        assertThat(page.getByRole(AriaRole.HEADING, heading("北京市总工会")).first()).isVisible();
        assertThat(page.getByText("2 / 2 位成员").first()).isVisible();
        visit.screenshot("paths-group");
        Axe.assertAccessible(page);
    }

    @Test
    void writesAReportWithTheSentences() throws IOException {
        Page page = open(between(""), Look.LIGHT).page();
        assertThat(page.getByRole(AriaRole.ARTICLE).first()).isVisible();

        Download report = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, button("导出 Markdown 报告")).click());

        assertThat(report.suggestedFilename()).isEqualTo("paths.md");
        assertThat(Files.readString(report.path()))
                .contains("### 1. " + WANGJING + " —隶属→ 北京市朝阳区总工会", "《逛健康市集 聊职工心声》", "> 本报讯");
    }

    @Test
    void saysWhatNoLongerExists() {
        Page page = open("/paths?from=" + wangjing + "&to=e0000000000000000000000000", Look.LIGHT)
                .page();

        assertThat(page.getByText("这些编号已不存在")).containsText("e0000000000000000000000000");
    }

    private static Visit open(String address, Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate(address);
        assertThat(visit.page().getByRole(AriaRole.HEADING, heading("联系路径"))).isVisible();
        return visit;
    }

    private static String between(String more) {
        return "/paths?from=" + wangjing + "&to=" + xiangshuiyuan + more;
    }

    private static void pick(Page page, String end, String typed, String name) {
        page.getByRole(AriaRole.COMBOBOX, combobox(end)).fill(typed);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.COMBOBOX, combobox(end))).hasValue(name);
    }

    private static Locator hop(Locator path, String words) {
        return path.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static String idOf(String name) throws IOException, InterruptedException {
        return DemoServer.ask("{ organizations(filter: {name: {eq: \"%s\"}}) { nodes { id } } }".formatted(name))
                .at("/organizations/nodes/0/id")
                .asString();
    }

    private static GetByRoleOptions button(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions heading(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions combobox(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
