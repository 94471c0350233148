package org.uniongraph.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.uniongraph.DemoServer;
import tools.jackson.databind.JsonNode;

/**
 * Takes pictures of every screen of a server with the demo articles: three for the README to docs/screenshots, and all
 * languages, colours and widths to target/screenshots/all. {@code bin/screenshots.sh} starts the server and this.
 */
@NullMarked
final class Screenshots {
    private static final Path README = Path.of("docs", "screenshots");
    private static final Path ALL = Path.of("target", "screenshots", "all");
    private static final Map<Integer, Integer> HEIGHTS = Map.of(1440, 900, 1024, 768, 390, 844);
    private static final List<String> IN_README = List.of("graph", "article", "paths");
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_TRIES = 40;

    // Skeletons stand where something is awaited, in any shadow root; what stays on screen meanwhile is busy.
    private static final String NOTHING_AWAITED = """
            () => {
              const awaited = root => [...root.querySelectorAll('*')].some(
                  node => node.classList.contains('skeleton') || node.ariaBusy === 'true' || (node.shadowRoot && awaited(node.shadowRoot)));
              return !awaited(document);
            }""";

    private Screenshots() {}

    /** A screen, and the address that shows it with something on it. */
    private record Screen(String name, String address) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI server = URI.create(arguments[0]);
        List<Screen> screens = screens(server);
        try (Chromium chromium = Chromium.start()) {
            for (Screen screen : screens) {
                if (IN_README.contains(screen.name())) {
                    forReadme(chromium.browser(), server, screen);
                }
            }
            for (Screen screen : screens) {
                inEveryLook(chromium.browser(), server, screen);
            }
        }
    }

    private static void forReadme(Browser browser, URI server, Screen screen) throws IOException {
        byte[] picture = SmallPng.of(picture(browser, server, screen, "en", ColorScheme.LIGHT, 1440));
        if (picture.length > MOST_BYTES) {
            throw new IllegalStateException("%s has %d bytes, and the README's pictures may have %d each"
                    .formatted(screen.name(), picture.length, MOST_BYTES));
        }
        save(README.resolve(screen.name() + ".png"), picture);
    }

    private static void inEveryLook(Browser browser, URI server, Screen screen) throws IOException {
        for (String language : List.of("zh-CN", "en")) {
            for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : HEIGHTS.keySet()) {
                    String name = "%s-%s-%s-%d.png"
                            .formatted(
                                    screen.name(),
                                    language.substring(0, 2),
                                    colors.name().toLowerCase(Locale.ROOT),
                                    width);
                    save(ALL.resolve(name), picture(browser, server, screen, language, colors, width));
                }
            }
        }
    }

    private static byte[] picture(
            Browser browser, URI server, Screen screen, String language, ColorScheme colors, int width) {
        NewContextOptions options = new NewContextOptions()
                .setBaseURL(server.toString())
                .setViewportSize(width, HEIGHTS.getOrDefault(width, width))
                .setColorScheme(colors)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(screen.address());
            page.waitForFunction(NOTHING_AWAITED);
            return settled(page);
        }
    }

    /** The first picture that is like the one before it: what moves or comes late has come to rest. */
    private static byte[] settled(Page page) {
        byte[] before = page.screenshot();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            byte[] now = page.screenshot();
            if (Arrays.equals(before, now)) {
                return now;
            }
            before = now;
        }
        throw new IllegalStateException(page.url() + " does not come to rest");
    }

    private static void save(Path file, byte[] picture) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
        System.out.printf("%s  %,d bytes%n", file, picture.length);
    }

    private static List<Screen> screens(URI server) throws IOException, InterruptedException {
        String haidian = idOf(server, "北京市海淀区总工会");
        String wangjing = idOf(server, "北京市朝阳区望京街道总工会");
        String xiangshuiyuan = idOf(server, "北京市延庆区香水园街道总工会");
        String cup = DemoServer.ask(
                        server, "{ events(filter: {name: {contains: \"职工足球赛\"}}, first: 1) { nodes { id } } }")
                .at("/events/nodes/0/id")
                .asString();
        JsonNode statement = DemoServer.ask(
                        server,
                        "{ people(filter: {name: {eq: \"孙金春\"}}) { nodes { positions { edges"
                                + " { relation { evidence { id article { id } } } } } } } }")
                .at("/people/nodes/0/positions/edges/0/relation/evidence/0");
        return List.of(
                new Screen("search", "/"),
                new Screen("results", "/?q=%E6%B5%B7%E6%B7%80"),
                new Screen("entity", "/entity/" + haidian),
                new Screen("graph", "/graph?ids=%1$s&expand=%1$s".formatted(cup)),
                new Screen("paths", "/paths?from=%s&to=%s".formatted(wangjing, xiangshuiyuan)),
                new Screen("timeline", "/timeline"),
                new Screen("hierarchy", "/hierarchy?selected=" + haidian),
                new Screen("dashboard", "/dashboard"),
                new Screen(
                        "article",
                        "/article/%s?statement=%s"
                                .formatted(
                                        statement.at("/article/id").asString(),
                                        statement.at("/id").asString())));
    }

    private static String idOf(URI server, String union) throws IOException, InterruptedException {
        return DemoServer.ask(server, "{ unions(filter: {name: {eq: \"%s\"}}) { nodes { id } } }".formatted(union))
                .at("/unions/nodes/0/id")
                .asString();
    }
}
