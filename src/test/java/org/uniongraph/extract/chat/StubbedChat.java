package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.ExtractionFailed;

/** An extractor that asks a stub, and whose pauses and clock a test holds in its hands. */
@Timeout(60)
abstract class StubbedChat {
    final StubEndpoint stub = new StubEndpoint();
    final List<Duration> pauses = new ArrayList<>();
    Instant now = Instant.parse("2025-05-01T00:00:00Z");

    @AfterEach
    void close() {
        stub.close();
    }

    /** @param settings name, value, name, value */
    ChatExtractor extractor(String... settings) {
        Map<String, String> others = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            others.put(settings[i], settings[i + 1]);
        }
        ChatSettings all = TestSettings.of(stub.url(), others);
        Attempts attempts = new Attempts(all, new ChatEndpoint(all), pauses::add);
        return new ChatExtractor(all, new Interview(all, attempts, new Fuse(() -> now)));
    }

    static ExtractionFailed failure(ChatExtractor extractor) {
        return failure(extractor, SongContest.ARTICLE);
    }

    static ExtractionFailed failure(ChatExtractor extractor, ParsedArticle article) {
        return catchThrowableOfType(ExtractionFailed.class, () -> extractor.extract(article));
    }

    static List<String> names(Extraction extraction) {
        return extraction.entities().stream()
                .map(entity -> entity.attributes().name())
                .toList();
    }
}
