package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniongraph.DemoServer;

/** GraphiQL as the user gets it: bundled, on one origin, under the Content-Security-Policy. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class GraphiQLIT {
    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    /** The server under test. */
    private static URI origin() {
        return DemoServer.url();
    }

    @ParameterizedTest
    @EnumSource
    void runsAnOperationByKeyboard(Look look) {
        Visit visit = openGraphiQL(look);

        write(visit.page(), "query Unions { unions(filter: {name: {contains: \"海淀\"}}) { nodes { name } } }");
        assertThat(selectedTab(visit.page())).containsText("Unions");
        visit.page().keyboard().press("Control+Enter");

        assertThat(response(visit.page())).containsText("北京市海淀区总工会");
        visit.screenshot("graphiql-answer");
    }

    @ParameterizedTest
    @EnumSource
    void showsTheDocumentation(Look look) {
        Visit visit = openGraphiQL(look);

        button(visit.page(), "Show Documentation Explorer").click();
        Locator docs = visit.page().locator(".graphiql-doc-explorer");
        docs.getByText("Query", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(docs).containsText("Organisations of every kind");
        visit.screenshot("graphiql-docs");
    }

    @Test
    void opensWithOneTabForEachExample() {
        Page page = openGraphiQL(Look.LIGHT).page();

        assertThat(page.getByRole(AriaRole.TAB))
                .containsText(new String[] {"FootballCup", "PostsOfAPerson", "CentenaryEvents", "UnionsUnderBeijing"});
        assertThat(page).hasTitle("UnionGraph GraphiQL");
    }

    @Test
    void opensTheOperationOfItsAddress() {
        Visit visit = browser.visit(origin(), Look.LIGHT);
        Page page = visit.page();
        page.navigate("/graphiql/?query=query+Linked+%7B+corpus+%7B+unions+%7D+%7D&variables=%7B%22a%22%3A1%7D");

        assertThat(selectedTab(page)).containsText("Linked");
        assertThat(editor(page)).containsText("corpus");
        assertThat(page).hasURL(Pattern.compile("/graphiql/$"));
        page.reload();
        assertThat(selectedTab(page)).containsText("Linked");

        page.navigate("/graphiql/#query=query+Another+%7B+corpus+%7B+people+%7D+%7D");
        page.reload();
        assertThat(selectedTab(page)).containsText("Another");
    }

    @ParameterizedTest
    @EnumSource
    void leadsBackToTheExplorer(Look look) {
        Visit visit = openGraphiQL(look);

        visit.page().getByTitle("工会图谱 · UnionGraph").click();

        assertThat(visit.page()).hasURL(Pattern.compile("^http://[^/]+/$"));
    }

    @Test
    void marksAnUnknownField() {
        Visit visit = openGraphiQL(Look.LIGHT);

        write(visit.page(), "query Unions { unions { nom } }");

        // Marks of the text before may still be on screen, so the editor is asked what the worker found in this one.
        visit.page().waitForFunction("""
                () => __MONACO.editor.getModelMarkers({})
                    .some(marker => marker.message.startsWith('Cannot query field "nom" on type "UnionConnection"'))""");
        assertThat(visit.page().locator(".graphiql-query-editor .squiggly-error"))
                .isVisible();
        visit.screenshot("graphiql-unknown-field");
    }

    private static Visit openGraphiQL(Look look) {
        Visit visit = browser.visit(origin(), look);
        visit.page().navigate("/graphiql/");
        assertThat(editor(visit.page())).isVisible();
        return visit;
    }

    private static void write(Page page, String operation) {
        page.locator(".graphiql-query-editor .monaco-editor").click();
        page.keyboard().press("Control+A");
        page.keyboard().type(operation);
    }

    private static Locator selectedTab(Page page) {
        return page.getByRole(AriaRole.TAB, new GetByRoleOptions().setSelected(true));
    }

    private static Locator editor(Page page) {
        return page.locator(".graphiql-query-editor .view-lines");
    }

    private static Locator response(Page page) {
        return page.locator(".graphiql-response .view-lines");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
