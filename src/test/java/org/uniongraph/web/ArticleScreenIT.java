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
import tools.jackson.databind.JsonNode;

/** The reader: an article as printed, with what was read from it beside. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class ArticleScreenIT {
    private static final String HEADLINE = "劳模栽新绿 献策为海淀";

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    private static String article = "";
    private static String post = "";
    private static int mentions;

    @BeforeAll
    static void findArticle() throws Exception {
        JsonNode found = DemoServer.ask("""
                { articles(filter: {headline: {eq: "%s"}}) { nodes {
                    id mentions(first: 0) { totalCount }
                    statements(filter: {type: {eq: HOLDS_POSITION}}) { nodes { id } } } } }""".formatted(HEADLINE)).at("/articles/nodes/0");
        article = found.at("/id").asString();
        post = found.at("/statements/nodes/0/id").asString();
        mentions = found.at("/mentions/totalCount").asInt();
    }

    @Test
    void bringsTheSentenceIntoView() {
        Visit visit = browser.visit(DemoServer.url(), Look.LIGHT_PHONE);
        Page page = visit.page();
        page.navigate("/article/%s?statement=%s".formatted(article, post));

        Locator words = text(page).locator("[data-facts~='%s']".formatted(post)).first();
        assertThat(words).isInViewport();
        assertThat(words).hasText("海淀区总工会");
        Locator card = card(page, "任职");
        assertThat(card).containsText("党组书记、副主席");
        assertThat(card).containsText("规则 annotated");
        visit.screenshot("article-statement");
    }

    @Test
    void opensTheFactsOfALineThatThereIsNoRoomFor() throws Exception {
        String dense = DemoServer.ask("""
                { articles(filter: {headline: {contains: "足球"}}, first: 1) { nodes { id } } }""").at("/articles/nodes/0/id").asString();
        Page page = browser.visit(DemoServer.url(), Look.LIGHT).page();
        page.navigate("/article/" + dense);
        Locator facts = page.getByRole(AriaRole.COMPLEMENTARY, named("从文中读出的事实"));
        Locator rest = facts.getByRole(AriaRole.BUTTON, within("这一行另有"));
        assertThat(rest.first()).isVisible();
        int shown = facts.getByRole(AriaRole.LISTITEM).count();

        rest.first().click();

        assertThat(page).hasURL(Pattern.compile("statement="));
        assertThat(facts.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setExpanded(true)))
                .hasCount(1);
        assertThat(facts.getByRole(AriaRole.LISTITEM).count()).isGreaterThan(shown);
    }

    @Test
    void showsAFactWithItsRuleWhenChosen() {
        Page page = open("", Look.LIGHT).page();
        Locator post = card(page, "任职");
        assertThat(post).not().containsText("规则");

        post.getByRole(AriaRole.BUTTON, within("任职")).click();

        assertThat(post).containsText("规则 annotated");
        assertThat(page).hasURL(Pattern.compile("statement="));
        post.getByRole(AriaRole.BUTTON, within("任职")).click();
        assertThat(page).not().hasURL(Pattern.compile("statement="));
    }

    @Test
    void leadsFromNamesInNamesToEach() {
        Page page = open("", Look.LIGHT).page();

        Locator topic = text(page)
                .getByRole(AriaRole.LINK, within("中华全国总工会成立100周年").setExact(true))
                .last();
        assertThat(topic).hasAttribute("title", "主题: 中华全国总工会成立100周年");
        assertThat(text(page).getByRole(AriaRole.LINK, within("“庆祝")))
                .hasAttribute("title", "活动: “庆祝中华全国总工会成立100周年，劳模为海淀高质量发展建言献策”座谈会");
        topic.click();
        assertThat(page.getByRole(AriaRole.HEADING, named("中华全国总工会成立100周年").setLevel(1)))
                .isVisible();
    }

    @Test
    void stepsThroughMentionsByKey() {
        Page page = open("", Look.LIGHT).page();

        page.keyboard().press("n");
        assertThat(text(page).getByRole(AriaRole.LINK).first()).isFocused();
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile("mention=2"));
        page.keyboard().press("p");
        page.keyboard().press("p");
        assertThat(page).hasURL(Pattern.compile("mention=" + mentions));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/entity/"));
    }

    @Test
    void showsTheSortsOfFactsThatAreAskedFor() {
        Page page = open("", Look.LIGHT).page();
        assertThat(card(page, "提及")).hasCount(0);

        filter(page, "提及").click();
        assertThat(card(page, "提及").first()).isVisible();
        filter(page, "任职").click();
        assertThat(card(page, "任职")).hasCount(0);

        page.reload();
        assertThat(card(page, "提及").first()).isVisible();
        assertThat(card(page, "任职")).hasCount(0);
    }

    @Test
    void composesACorrectionToTakeAlong() throws IOException {
        Page page = open("?statement=" + post, Look.LIGHT).page();
        card(page, "任职").getByRole(AriaRole.BUTTON, within("建议更正")).click();

        Locator dialog = page.getByRole(AriaRole.DIALOG, named("建议更正"));
        assertThat(dialog).containsText("服务器目前还不接收更正");
        dialog.getByLabel("哪里不对").fill("职务应为主席");
        Download report = page.waitForDownload(
                () -> dialog.getByRole(AriaRole.BUTTON, within("下载")).click());

        assertThat(Files.readString(report.path()))
                .contains("article: " + article, "statement: " + post, "quote: 海淀区总工会党组书记、副主席孙金春", "职务应为主席");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
    }

    @Test
    void loadsEveryPageOfALongArticle() {
        Visit visit = browser.visit(DemoServer.url(), Look.LIGHT);
        Page page = visit.page();
        // Articles of the demo graph fit on a page of a hundred, so pages are made shorter.
        page.route(
                "**/graphql",
                route -> route.resume(new ResumeOptions()
                        .setPostData(route.request().postData().replace("first:100", "first:5"))));
        page.navigate("/article/" + article);

        assertThat(page.getByText("%d 处提及".formatted(mentions))).isVisible();
        assertThat(card(page, "任职")).isVisible();
        assertThat(page.getByText(Pattern.compile("显示 (\\d+) / \\1"))).isVisible();
    }

    @Test
    void saysWhatTheAddressNamesInVain() {
        Page page = open("?statement=s0000000000000000000000000", Look.LIGHT).page();
        assertThat(page.getByText("地址所指的陈述 s0000000000000000000000000 已不存在")).isVisible();

        page.navigate("/article/a0000000000000000000000000");
        assertThat(page.getByText("图中没有编号为 a0000000000000000000000000 的文章")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void showsAnArticle(Look look) {
        Visit visit = open("?statement=" + post, look);

        assertThat(visit.page().getByText("记者").first()).isVisible();
        assertThat(card(visit.page(), "任职")).isVisible();
        visit.screenshot("article");
        Axe.assertAccessible(visit.page());
    }

    private static Visit open(String params, Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate("/article/" + article + params);
        assertThat(visit.page().getByRole(AriaRole.HEADING, named(HEADLINE).setLevel(1)))
                .isVisible();
        return visit;
    }

    private static Locator text(Page page) {
        return page.getByRole(AriaRole.REGION, named("正文"));
    }

    private static Locator card(Page page, String type) {
        return page.getByRole(AriaRole.COMPLEMENTARY, named("从文中读出的事实"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.BUTTON,
                                new GetByRoleOptions().setName(type).setExact(true))));
    }

    private static Locator filter(Page page, String type) {
        return page.getByRole(AriaRole.GROUP, named("事实类型")).getByRole(AriaRole.BUTTON, within(type));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
