package org.uniongraph.web;

import static com.microsoft.playwright.options.ScreenshotAnimations.DISABLED;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** One page in a fresh profile, watched for what no page of ours may do. */
@NullMarked
final class Visit implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    // Chromium writes violations to the console too, but not those inside workers or of report-only policies.
    private static final String REPORT_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', e =>
                console.error(`Content-Security-Policy: ${e.effectiveDirective} ${e.blockedURI} ${e.sample}`))""";

    private final BrowserContext context;
    private final URI origin;
    private final Look look;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private boolean faultsExpected;

    Visit(BrowserContext context, URI origin, Look look) {
        this.context = context;
        this.origin = origin;
        this.look = look;
        context.addInitScript(REPORT_VIOLATIONS);
        context.onRequest(request -> noteRequest(request.url()));
        context.onConsoleMessage(this::noteError);
        context.onWebError(error -> faults.add("script error: " + error.error()));
        this.page = context.newPage();
        page.onWebSocket(socket -> noteRequest(socket.url()));
    }

    Page page() {
        return page;
    }

    /** Requests beyond the origin, errors on the console, uncaught errors and policy violations so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Lets this visit have faults; only for tests of the watch itself. */
    void expectFaults() {
        faultsExpected = true;
    }

    /** Whether the visit had faults that no test expected. */
    boolean failed() {
        return !faultsExpected && !faults.isEmpty();
    }

    /** Writes target/screenshots/NAME-LOOK.png, such as graphiql-answer-dark.png. */
    void screenshot(String name) {
        String file = "%s-%s.png".formatted(name, look.name().toLowerCase(Locale.ROOT));
        page.screenshot(
                new ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setAnimations(DISABLED));
    }

    @Override
    public void close() {
        context.close();
    }

    private void noteRequest(String url) {
        URI target = URI.create(url);
        boolean local = List.of("data", "blob").contains(target.getScheme());
        if (!local && !origin.getAuthority().equals(target.getAuthority())) {
            faults.add("foreign request: " + url);
        }
    }

    private void noteError(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add("console: %s (%s)".formatted(message.text(), message.location()));
        }
    }
}
