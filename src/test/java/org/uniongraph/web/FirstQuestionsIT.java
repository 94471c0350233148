package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.uniongraph.DemoServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server makes itself ready for is what the explorer asks. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class FirstQuestionsIT {
    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ENUM = Pattern.compile("[A-Z_]+");

    private final Queue<JsonNode> asked = new ConcurrentLinkedQueue<>();

    @Test
    void areAskedOnAFirstWalkThroughTheExplorer() throws Exception {
        String union = idOf("unions(filter: {name: {eq: \"北京市海淀区总工会\"}})");
        String other = idOf("unions(filter: {name: {eq: \"北京市总工会\"}})");
        String article = idOf("articles(first: 1)");
        Page page = browser.visit(DemoServer.url(), Look.LIGHT).page();
        page.onRequest(this::note);

        page.navigate("/");
        page.getByRole(AriaRole.COMBOBOX).first().fill("海淀");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        for (String place : List.of(
                "/entity/" + union,
                "/?q=海淀",
                "/graph?ids=%s&expand=%s".formatted(union, union),
                "/article/" + article,
                "/paths?from=%s&to=%s".formatted(union, other))) {
            page.navigate(place);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }

        for (JsonNode foreseen : foreseen()) {
            String query = foreseen.get("query").asString();
            assertThat(asked)
                    .filteredOn(question -> question.get("query").asString().equals(query))
                    .extracting(question -> form(question.get("variables")))
                    .as(query)
                    .contains(form(foreseen.get("variables")));
        }
    }

    private void note(Request request) {
        if (request.url().endsWith("/graphql") && request.postData() != null) {
            asked.add(JSON.readTree(request.postData()));
        }
    }

    private static String idOf(String list) throws Exception {
        return DemoServer.ask("{ found: %s { nodes { id } } }".formatted(list))
                .at("/found/nodes/0/id")
                .asString();
    }

    private static JsonNode foreseen() throws IOException {
        try (InputStream file = FirstQuestionsIT.class.getResourceAsStream("/static/first-questions.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        }
    }

    /** What the database plans for: which values there are, how many and of what type, not which texts. */
    private static String form(JsonNode value) {
        if (value.isString()) {
            return ENUM.matcher(value.asString()).matches() ? value.asString() : "text";
        }
        if (value.isArray()) {
            return value.valueStream().map(FirstQuestionsIT::form).toList().toString();
        }
        if (value.isObject()) {
            Map<String, String> members = new TreeMap<>();
            value.propertyStream().forEach(member -> members.put(member.getKey(), form(member.getValue())));
            return members.toString();
        }
        return value.toString();
    }
}
