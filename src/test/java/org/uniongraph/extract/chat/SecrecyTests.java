package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.uniongraph.extract.chat.StubEndpoint.body;
import static org.uniongraph.extract.chat.StubEndpoint.says;
import static org.uniongraph.extract.chat.StubEndpoint.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.ExtractionFailed;

class SecrecyTests {
    private static final ParsedArticle ARTICLE = SongContest.article("## 甲\n\n一句话。\n");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Level before = root.getLevel();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void listen() {
        root.setLevel(Level.TRACE);
        logged.start();
        root.addAppender(logged);
    }

    @AfterEach
    void stop() {
        root.detachAppender(logged);
        root.setLevel(before);
    }

    @Test
    void showsTheKeyToNobodyButTheEndpoint() {
        String key = TestSettings.KEY;
        try (StubEndpoint stub = new StubEndpoint()) {
            stub.then(says("{\"entities\":[],\"relations\":[],\"figures\":[]}"))
                    .then(status(401, "Incorrect API key provided: " + key))
                    .then(status(400, key))
                    .then(body(503, "text/plain", "no " + key))
                    .then(body(200, "text/" + key, key))
                    .then(body(200, "application/json", "{\"error\":\"" + key + "\"}"))
                    .then(says(key))
                    .then(says(key));
            URI url = URI.create(stub.url() + "?token=" + key);
            ChatSettings settings = TestSettings.of(url, Map.of("max-attempts", "1"));
            said.add(settings.toString());
            ChatExtractor extractor = extractor(settings);
            extractor.extract(ARTICLE);
            for (int i = 0; i < 6; i++) {
                said.add(failure(extractor(settings)));
            }
            assertThat(stub.keys())
                    .allMatch(sent -> sent.equals("Bearer " + key))
                    .hasSizeGreaterThan(6);
        }
        said.add(failure(extractor(
                TestSettings.of(URI.create("http://127.0.0.1:1/v1?token=" + key), Map.of("max-attempts", "1")))));
        logged.list.forEach(event -> said.add(event.getFormattedMessage()));
        assertThat(said).isNotEmpty().allSatisfy(words -> assertThat(words).doesNotContain(key));
    }

    private static String failure(ChatExtractor extractor) {
        ExtractionFailed failure = catchThrowableOfType(ExtractionFailed.class, () -> extractor.extract(ARTICLE));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static ChatExtractor extractor(ChatSettings settings) {
        Attempts attempts = new Attempts(settings, new ChatEndpoint(settings), (Duration time) -> {});
        return new ChatExtractor(settings, new Interview(settings, attempts, new Fuse(InstantSource.system())));
    }
}
