package org.uniongraph.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a test class one Chromium, each visit a fresh profile, and fails the test in which a page did something it
 * should not: see {@link Visit#faults()}. Register it as a static field.
 */
@NullMarked
final class InBrowser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final List<Visit> visits = new ArrayList<>();
    private @Nullable Chromium chromium;

    /** Opens an empty page that may talk to this origin only, such as {@code http://127.0.0.1:8080}. */
    Visit visit(URI origin, Look look) {
        NewContextOptions options = new NewContextOptions()
                .setBaseURL(origin.toString())
                .setViewportSize(look.width, look.height)
                .setColorScheme(look.colors)
                .setLocale("zh-CN");
        Visit visit = new Visit(requireNonNull(chromium).browser().newContext(options), origin, look);
        visits.add(visit);
        return visit;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visit> ended = List.copyOf(visits);
        visits.clear();
        ended.forEach(Visit::close);
        assertThat(ended)
                .filteredOn(Visit::failed)
                .flatExtracting(Visit::faults)
                .as("what the pages did wrong")
                .isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (chromium != null) {
            chromium.close();
        }
    }
}
