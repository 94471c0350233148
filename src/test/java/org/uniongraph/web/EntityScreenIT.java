package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.ResumeOptions;
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

/** The page of a union, person or event: what is known, and who says so. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class EntityScreenIT {
    private static final String MERGED = "e0000000000000000000000000";

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    private static String sun = "";
    private static String haidian = "";
    private static String beijing = "";
    private static String football = "";

    @BeforeAll
    static void findEntities() throws Exception {
        sun = idOf("people", "孙金春");
        haidian = idOf("unions", "北京市海淀区总工会");
        beijing = idOf("unions", "北京市总工会");
        football = idOf("events", "北京广播电视台首届职工足球赛");
    }

    @Test
    void showsTheSentenceBehindAPost() {
        Page page = open(sun, "孙金春", Look.LIGHT).page();
        Locator posts = page.getByRole(AriaRole.REGION, named("职务"));
        assertThat(posts.getByRole(AriaRole.LISTITEM).first()).containsText("党组书记、副主席");

        posts.getByRole(AriaRole.BUTTON, within("1 条原文")).click();

        assertThat(posts.getByRole(AriaRole.BLOCKQUOTE)).hasText("海淀区总工会党组书记、副主席孙金春代表区总工会感谢到场的劳模代表。");
        page.reload();
        assertThat(posts.getByRole(AriaRole.BLOCKQUOTE)).isVisible();

        posts.getByRole(AriaRole.LINK, within("劳模栽新绿 献策为海淀")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("劳模栽新绿 献策为海淀").setLevel(1)))
                .isVisible();
        assertThat(page).hasURL(Pattern.compile("/article/.+statement="));
    }

    @Test
    void showsWhatStandsAboveTheNearestLast() {
        Page page = open(haidian, "北京市海淀区总工会", Look.LIGHT).page();

        Locator above = page.getByRole(AriaRole.NAVIGATION, exactly("上级")).getByRole(AriaRole.LINK);
        assertThat(above).hasText(new String[] {"中华全国总工会", "北京市总工会"});
        above.last().click();
        assertThat(page.getByRole(AriaRole.HEADING, exactly("北京市总工会").setLevel(1)))
                .isVisible();
    }

    @Test
    void leadsToNeighboursFromThePicture() {
        Page page = open(haidian, "北京市海淀区总工会", Look.LIGHT).page();

        page.getByRole(AriaRole.GROUP, named("北京市海淀区总工会的近邻"))
                .getByRole(AriaRole.LINK, within("人物 孙金春"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, named("孙金春").setLevel(1))).isVisible();
    }

    @Test
    void showsFiguresOfAnEventWithTheirSentences() {
        Page page = open(football, "北京广播电视台首届职工足球赛", Look.LIGHT).page();

        Locator figures = page.getByRole(AriaRole.REGION, named("数字"));
        Locator players = figures.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("参加人数"));
        assertThat(players).containsText("129 名");
        players.getByRole(AriaRole.BUTTON, within("1 条原文")).click();
        assertThat(figures.getByRole(AriaRole.BLOCKQUOTE)).containsText("129名");
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("原文写作 “近日”");
    }

    @Test
    void leadsAMergedIdToWhatItWasMergedInto() {
        Visit visit = browser.visit(DemoServer.url(), Look.LIGHT);
        Page page = visit.page();
        // No id of the demo graph was merged, so the server is asked for another one.
        page.route("**/graphql", route -> {
            String asked = route.request().postData();
            route.resume(new ResumeOptions().setPostData(asked.replace(MERGED, haidian)));
        });
        page.navigate("/entity/" + MERGED);

        assertThat(page.getByText("编号 " + MERGED + " 与本条是同一个")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/entity/" + haidian));
        assertThat(page.getByRole(AriaRole.HEADING, named("北京市海淀区总工会").setLevel(1)))
                .isVisible();
    }

    @Test
    void saysThatAnIdIsUnknownAndWhatToDo() {
        Page page = browser.visit(DemoServer.url(), Look.LIGHT).page();
        page.navigate("/entity/e1111111111111111111111111");

        assertThat(page.getByText("图中没有编号为 e1111111111111111111111111 的内容")).isVisible();
        page.getByRole(AriaRole.ARTICLE).getByRole(AriaRole.LINK, within("搜索")).click();
        assertThat(page.getByRole(AriaRole.COMBOBOX, exactly("查找"))).isFocused();
    }

    @Test
    void exportsLinksWithTheirSentences() throws IOException {
        Page page = open(sun, "孙金春", Look.LIGHT).page();

        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("导出 CSV")).click());

        assertThat(file.suggestedFilename()).isEqualTo("孙金春.csv");
        assertThat(Files.readString(file.path()))
                .contains("HOLDS_POSITION,OUT", "北京市海淀区总工会", "海淀区总工会党组书记、副主席孙金春代表区总工会感谢到场的劳模代表。");
    }

    @Test
    void retriesWhatFailed() {
        Visit visit = browser.visit(DemoServer.url(), Look.LIGHT);
        Page page = visit.page();
        page.route(
                "**/graphql",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("application/graphql-response+json")
                        .setBody("{\"errors\":[{\"message\":\"too slow\",\"extensions\":{\"code\":\"TIMED_OUT\"}}]}")));
        page.navigate("/entity/" + sun);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("查询超时");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("请求编号");

        page.unroute("**/graphql");
        page.getByRole(AriaRole.BUTTON, named("重试")).click();

        assertThat(page.getByRole(AriaRole.HEADING, named("孙金春").setLevel(1))).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void showsAUnion(Look look) {
        Visit visit = open(beijing, "北京市总工会", look);
        Page page = visit.page();

        assertThat(page.getByRole(AriaRole.REGION, named("下级"))).containsText("北京市海淀区总工会");
        assertThat(page.getByRole(AriaRole.GROUP, named("的近邻"))).isVisible();
        visit.screenshot("entity-union");
        Axe.assertAccessible(page);
    }

    private static Visit open(String id, String name, Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate("/entity/" + id);
        assertThat(visit.page().getByRole(AriaRole.HEADING, exactly(name).setLevel(1)))
                .isVisible();
        return visit;
    }

    private static String idOf(String root, String name) throws IOException, InterruptedException {
        return DemoServer.ask("{ found: %s(filter: {name: {eq: \"%s\"}}) { nodes { id } } }".formatted(root, name))
                .at("/found/nodes/0/id")
                .asString();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
