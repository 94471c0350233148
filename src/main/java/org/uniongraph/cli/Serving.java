package org.uniongraph.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.uniongraph.control.RunToken;
import org.uniongraph.control.RunningServer;
import org.uniongraph.control.ServerNote;
import org.uniongraph.ingest.Seeds;
import org.uniongraph.store.Corpus;

/** What a server does besides answering: the demo articles, the note for other processes, a word to its user. */
final class Serving
        implements ApplicationContextInitializer<ConfigurableApplicationContext>,
                ApplicationListener<ApplicationEvent> {
    private static final String EXPLORER_PAGE = "classpath:/static/index.html";

    private final Settings settings;
    private final Terminal terminal;
    private final ServerNote note;
    private @Nullable RunningServer self;

    Serving(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        this.note = new ServerNote(settings.data());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addApplicationListener(this);
        if (settings.demo() && context instanceof GenericApplicationContext beans) {
            beans.registerBean(Demo.class, () -> new Demo(beans.getBean(Seeds.class), terminal));
        }
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationReadyEvent ready) {
            started(ready.getApplicationContext());
        }
        if (event instanceof ContextClosedEvent && self != null) {
            note.remove(self);
        }
    }

    private void started(ApplicationContext context) {
        URI url = settings.listening().url(port(context));
        RunningServer server =
                RunningServer.thisProcess(url, context.getBean(RunToken.class).value());
        note.write(server);
        self = server;
        terminal.out().println(block(context, url));
        terminal.out().flush();
    }

    private String block(ApplicationContext context, URI url) {
        StringBuilder text = new StringBuilder("\n");
        if (context.getResource(EXPLORER_PAGE).exists()) {
            line(text, "  Explorer  " + url + "/");
            line(text, "  GraphiQL  " + url + "/graphiql/");
        }
        line(text, "  GraphQL   " + url + "/graphql");
        line(text, "");
        line(text, "  " + Words.of(context.getBean(Corpus.class).counts()));
        line(text, "  The data is in " + place());
        line(text, "  Stop with Ctrl-C, or: kill " + ProcessHandle.current().pid());
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private String place() {
        return settings.embedded() ? settings.data().toString() : "Neo4j at " + settings.get(Settings.NEO4J_URI);
    }

    private static int port(ApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return web.getWebServer().getPort();
        }
        throw new IllegalStateException("the application started without a web server");
    }
}
