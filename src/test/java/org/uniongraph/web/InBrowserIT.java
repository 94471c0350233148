package org.uniongraph.web;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.uniongraph.DemoServer;

/** The watch on the pages sees what it is there for. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class InBrowserIT {
    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    @Test
    void noticesAForeignImage() {
        expectFault(
                "document.body.append(Object.assign(new Image(), {src: 'http://localhost:9/a.png'}))",
                "Content-Security-Policy: img-src http://localhost:9/a.png");
    }

    @Test
    void noticesAnInlineScript() {
        expectFault(
                "document.body.append(Object.assign(document.createElement('script'), {text: 'a = 1'}))",
                "Content-Security-Policy: script-src-elem inline");
    }

    @Test
    void noticesAForeignPage() {
        expectFault("location.href = 'http://localhost:9/'", "foreign request: http://localhost:9/");
    }

    @Test
    void noticesAMissingFile() {
        expectFault("fetch('/no-such-file')", "404");
    }

    @Test
    void noticesAnUncaughtError() {
        expectFault("setTimeout(() => { throw new Error('out of order') })", "script error: Error: out of order");
    }

    private static void expectFault(String script, String fault) {
        Visit visit = browser.visit(DemoServer.url(), Look.LIGHT);
        visit.page().navigate("/graphiql/");
        visit.page().evaluate(script);
        visit.page().waitForCondition(() -> visit.faults().stream().anyMatch(found -> found.contains(fault)));
        visit.expectFaults();
    }
}
