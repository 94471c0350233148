package org.uniongraph.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The system's own Chromium, driven by Playwright; nothing is downloaded. */
@NullMarked
final class Chromium implements AutoCloseable {
    private static final String OVERRIDE = "UNIONGRAPH_CHROMIUM";
    private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome");
    // The last five keep the browser itself from talking to anyone.
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    // A machine that builds and tests at once can take several seconds to start Monaco.
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path executable = executable();
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv(OVERRIDE))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .or(Chromium::findInstalled)
                .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH (looked for %s): install one, on"
                                .formatted(String.join(", ", COMMANDS))
                        + " Debian with apt-get install chromium fonts-noto-cjk, or set " + OVERRIDE));
    }

    private static Optional<Path> findInstalled() {
        List<Path> folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return COMMANDS.stream()
                .flatMap(command -> folders.stream().map(folder -> folder.resolve(command)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
