package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniongraph.DemoServer;

/** What is around every screen: language, colours, keys, the way between screens, and what the first page costs. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class ExplorerFrameIT {
    private static final Path REPORT = Path.of("target", "explorer-first-page.txt");
    private static final int MOST_BYTES = 200_000;
    private static final String FIRST_PAGE = """
            () => ({
              millis: performance.now() - performance.getEntriesByType('navigation')[0].responseStart,
              bytes: performance.getEntriesByType('resource')
                  .filter(({name}) => /\\.(js|css)$/.test(name))
                  .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)})""";

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    @Test
    void keepsTheLanguageAndTheColoursThatSomebodyChose() {
        Page page = open(Look.LIGHT).page();

        button(page, "English").click();
        button(page, "Appearance: as the system").click();
        button(page, "Appearance: light").click();
        page.reload();

        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("A sentence behind every link");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(button(page, "中文")).isVisible();
    }

    @Test
    void goesToScreensByKeysAndListsThem() {
        Page page = open(Look.LIGHT).page();

        page.locator("main").focus();
        page.keyboard().press("g");
        page.keyboard().press("h");
        assertThat(page).hasURL(Pattern.compile("/hierarchy"));
        page.keyboard().press("?");
        Locator help = page.getByRole(AriaRole.DIALOG);
        assertThat(help).containsText("时间线");
        page.keyboard().press("Escape");
        assertThat(help).isHidden();
        page.goBack();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("每一条关系，都有原文为证");
    }

    @ParameterizedTest
    @EnumSource
    void opensAnEntityInTheGraphWithItsNeighbours(Look look) throws IOException, InterruptedException {
        String cup = DemoServer.ask("{ events(filter: {name: {contains: \"职工足球赛\"}}) { nodes { id } } }")
                .at("/events/nodes/0/id")
                .asString();
        Visit visit = browser.visit(DemoServer.url(), look);
        Page page = visit.page();
        page.navigate("/entity/" + cup);

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("在图谱中打开"))
                .first()
                .click();

        assertThat(page.locator("ug-graph-screen .status")).containsText("显示 13 / 13");
        assertThat(page).hasURL(Pattern.compile("/graph\\?ids=" + cup + "#.*more="));
        Axe.assertAccessible(page);
        visit.screenshot("graph-of-a-cup");
    }

    @Test
    void weighsLittleAtFirst() throws IOException {
        Page page = open(Look.LIGHT).page();
        assertThat(page.getByRole(AriaRole.COMBOBOX).first()).isVisible();

        Object measured = page.evaluate(FIRST_PAGE);
        Files.writeString(
                REPORT, "until the first page can be used, and its scripts and styles, compressed: " + measured);

        int bytes = (int) page.evaluate("(%s)().bytes".formatted(FIRST_PAGE.strip()));
        assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
    }

    private static Visit open(Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate("/");
        return visit;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
