package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.extract.chat.SongContest.GOOD;
import static org.uniongraph.extract.chat.StubEndpoint.body;
import static org.uniongraph.extract.chat.StubEndpoint.cut;
import static org.uniongraph.extract.chat.StubEndpoint.endless;
import static org.uniongraph.extract.chat.StubEndpoint.refuses;
import static org.uniongraph.extract.chat.StubEndpoint.says;
import static org.uniongraph.extract.chat.StubEndpoint.status;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.extract.ExtractionFailed;

/** Answers of which nothing can be taken. */
class UnusableAnswersTests extends StubbedChat {
    @ParameterizedTest
    @ValueSource(strings = {"", "抱歉，我做不到。", "{}", "{\"entities\": 7}", "{\"entities\":[{\"mentions\":[{}]}]}", "[1]"})
    void failsAfterTwoMalformedAnswers(String answer) {
        stub.then(says(answer)).then(says(answer));
        ExtractionFailed failure = failure(extractor());
        assertThat(failure).hasMessageContaining("small-model").hasMessageContaining("try another model");
        assertThat(failure.effort().requests()).isEqualTo(2);
    }

    @Test
    void saysThatAnAnswerWasCut() {
        stub.then(cut(GOOD.substring(0, 80)));
        assertThat(failure(extractor()))
                .hasMessageContaining("cut at its limit")
                .hasMessageContaining("max-length");
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void saysWhyTheModelRefused() {
        stub.then(refuses("I can't\nhelp with " + TestSettings.KEY));
        assertThat(failure(extractor())).hasMessageContaining("refused: I can't help with ***");
    }

    @ParameterizedTest
    @CsvSource({
        "401, api-key",
        "403, api-key",
        "404, uniongraph.chat.model",
        "302, redirects",
        "413, max-length",
        "402, account"
    })
    void doesNotRepeatWhatCannotWork(int status, String cure) {
        stub.then(status(status, "no"));
        assertThat(failure(extractor())).hasMessageContaining("HTTP " + status).hasMessageContaining(cure);
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void saysWhenTheEndpointIsNoChatEndpoint() {
        stub.then(body(200, "text/html", "<html>log in</html>"));
        assertThat(failure(extractor())).hasMessageContaining("text/html instead of JSON");
        stub.then(body(200, "application/json", "{\"status\":\"UP\"}"));
        assertThat(failure(extractor())).hasMessageContaining("no chat completion");
        assertThat(stub.requests()).hasSize(2);
    }

    @Test
    void readsNoMoreThanAllowed() {
        byte[] blank = new byte[1 << 16];
        Arrays.fill(blank, (byte) ' ');
        stub.then(endless(blank, 1 << 20, () -> {}));
        assertThat(failure(extractor("max-answer", "1MB"))).hasMessageContaining("max-answer (1048576B)");
        assertThat(stub.requests()).hasSize(1);
    }
}
