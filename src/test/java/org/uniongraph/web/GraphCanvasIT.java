package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.DemoServer;

/** The graph canvas: a football cup of the demo, its eight teams, and the sentences that name them. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class GraphCanvasIT {
    private static final Path REPORT = Path.of("target", "graph-canvas-frames.txt");
    private static final String CUP_AND_NEIGHBOURS = "显示 13 / 13";
    private static final String CUP_ALONE = "显示 1 / 1";

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    private static String cup = "";

    @BeforeAll
    static void findTheCup() throws IOException, InterruptedException {
        cup = DemoServer.ask("{ events(filter: {name: {contains: \"职工足球赛\"}}) { nodes { id } } }")
                .at("/events/nodes/0/id")
                .asString();
    }

    @ParameterizedTest
    @EnumSource
    void expandsTheCupToItsTeamsAndCollapsesIt(Look look) {
        Visit visit = open(look);
        Canvas canvas = new Canvas(visit.page());

        canvas.doubleClick(cup);
        assertThat(status(visit.page())).containsText(CUP_AND_NEIGHBOURS);
        assertThat(canvas.countOfRelations("WON")).isEqualTo(8);
        visit.screenshot("graph-expanded");

        visit.page().keyboard().press("c");
        assertThat(status(visit.page())).containsText(CUP_ALONE);
        visit.page().keyboard().press("z");
        assertThat(status(visit.page())).containsText(CUP_AND_NEIGHBOURS);
        visit.page().keyboard().press("Shift+Z");
        assertThat(status(visit.page())).containsText(CUP_ALONE);
    }

    @Test
    void leavesNodesWhereTheyAreWhenAnotherIsExpanded() {
        Page page = expanded().page();
        Canvas canvas = new Canvas(page);
        Object before = canvas.places();

        String union = canvas.find("北京广播电视台工会");
        canvas.press(union, "e");
        page.waitForCondition(() -> !canvas.isExpanding());

        assertThat(canvas.places(canvas.ids(before))).isEqualTo(before);
    }

    @Test
    void showsTheSentenceBehindALineAtAClick() {
        Visit visit = expanded();
        Canvas canvas = new Canvas(visit.page());

        canvas.clickLine(cup, canvas.find("北京广播电视台纪实新媒体研究室联队"));

        Locator panel = panel(visit.page());
        assertThat(panel.locator("mark").first()).containsText("夺冠");
        assertThat(panel.locator("blockquote + footer a").first())
                .hasAttribute("href", Pattern.compile("^/article/.+"));
        visit.screenshot("graph-evidence");
    }

    @Test
    void sharesTheSelectionWithItsTable() {
        Visit visit = expanded();
        Page page = visit.page();

        page.keyboard().press("t");
        Locator table = page.locator("ug-graph-table");
        assertThat(table.locator("tbody tr")).hasCount(13);
        table.locator("tbody tr", new Locator.LocatorOptions().setHasText("固定资产管理部"))
                .locator("td")
                .nth(1)
                .click();

        assertThat(panel(page).getByRole(AriaRole.HEADING).first()).hasText("固定资产管理部");
        table.getByRole(AriaRole.TAB).nth(1).click();
        assertThat(table.locator("tbody tr")).hasCount(12);
        assertThat(table.locator("tbody")).containsText("夺冠");
        visit.screenshot("graph-table");
    }

    @Test
    void isUsedByKeyboardAlone() {
        Page page = open(Look.LIGHT).page();

        page.locator("ug-graph-canvas .graph").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("e");
        assertThat(status(page)).containsText(CUP_AND_NEIGHBOURS);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(panel(page).locator("mark").first()).isVisible();
        page.keyboard().press("h");
        assertThat(status(page)).containsText("隐藏了 1 个");
        page.keyboard().press("z");
        page.keyboard().press("p");
        assertThat(panel(page)).containsText("取消固定");
    }

    @Test
    void showsTheSameWhenItsAddressIsOpenedElsewhere() {
        Page page = expanded().page();
        Canvas canvas = new Canvas(page);
        canvas.press(canvas.find("全民健身"), "p");
        page.waitForURL(url -> url.contains("pinned=") && url.contains("selected="));

        Visit second = browser.visit(DemoServer.url(), Look.LIGHT);
        second.page().navigate(page.url());
        assertThat(status(second.page())).containsText(CUP_AND_NEIGHBOURS);

        Canvas copy = new Canvas(second.page());
        second.page().waitForCondition(() -> copy.ids(copy.places()).equals(canvas.ids(canvas.places())));
        assertThat(copy.roundedPlaces()).isEqualTo(canvas.roundedPlaces());
        assertThat(copy.selected()).isEqualTo(canvas.selected());
        assertThat(panel(second.page()).getByRole(AriaRole.HEADING).first()).hasText("全民健身");
    }

    @Test
    void namesTheIdsThatNoLongerExist() {
        Visit visit = browser.visit(DemoServer.url(), Look.LIGHT);
        visit.page().navigate("/graph?test=1&ids=" + cup + ",no-such-id");

        assertThat(visit.page().locator(".notices")).containsText("no-such-id");
        assertThat(status(visit.page())).containsText(CUP_ALONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "nodes", "relations", "gexf", "graphml", "json"})
    void exportsWhatItShows(String format) throws IOException {
        Page page = expanded().page();

        Download download = page.waitForDownload(
                () -> page.locator("select:has(option[value=gexf])").selectOption(format));

        byte[] content = Files.readAllBytes(download.path());
        if (format.equals("png")) {
            assertThat(content).startsWith(0x89, 'P', 'N', 'G');
        } else {
            assertThat(new String(content, StandardCharsets.UTF_8)).contains("固定资产管理部");
        }
    }

    /**
     * Prints how long an expansion takes, and how long the frames in which the view moves while the user pans and
     * zooms. The machine that runs the tests is shared, so nothing is asserted.
     */
    @Test
    void reportsHowLongFramesTake() throws IOException {
        Page page = open(Look.LIGHT).page();
        Canvas canvas = new Canvas(page);
        StringBuilder report =
                new StringBuilder("expansion shown after %.0f ms%n".formatted(canvas.millisOfExpansion(cup)));
        for (int nodes : List.of(300, 2_000)) {
            canvas.fill(nodes);
            report.append("%d nodes: pan %s, zoom %s%n".formatted(nodes, canvas.framesOfPan(), canvas.framesOfZoom()));
        }
        Files.writeString(REPORT, report);
        assertThat(report).contains("median");
    }

    private static Visit open(Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate("/graph?test=1&ids=" + cup);
        assertThat(status(visit.page())).containsText(CUP_ALONE);
        new Canvas(visit.page()).awaitNode(cup);
        return visit;
    }

    private static Visit expanded() {
        Visit visit = open(Look.LIGHT);
        new Canvas(visit.page()).doubleClick(cup);
        assertThat(status(visit.page())).containsText(CUP_AND_NEIGHBOURS);
        new Canvas(visit.page()).awaitRest();
        return visit;
    }

    private static Locator status(Page page) {
        return page.locator("ug-graph-screen .status");
    }

    private static Locator panel(Page page) {
        return page.locator("ug-graph-details");
    }
}
