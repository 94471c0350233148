package org.uniongraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Looks for faults that keep people with disabilities out, with axe-core's rules, in the page as it is at the moment.
 */
@NullMarked
final class Axe {
    private static final Path SCRIPT = Path.of("web", "node_modules", "axe-core", "axe.min.js");
    // One line for each fault: how grave, which rule, where, and what is wrong.
    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(({impact}) => impact === 'serious' || impact === 'critical')
                .flatMap(({impact, id, nodes}) => nodes.map(node =>
                    `${impact} ${id}: ${node.target.flat().join(' > ')}: ${node.failureSummary.replaceAll(/\\s+/g, ' ')}`))""";

    private Axe() {}

    /** Fails when the page has a serious or critical fault. */
    static void assertAccessible(Page page) {
        // evaluated, since the Content-Security-Policy lets no script in
        page.evaluate(script());
        assertThat((List<?>) page.evaluate(RUN))
                .as("faults that axe-core finds")
                .isEmpty();
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
