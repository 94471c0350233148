package org.uniongraph.extract.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniongraph.extract.chat.SongContest.ARTICLE;
import static org.uniongraph.extract.chat.SongContest.GOOD;
import static org.uniongraph.extract.chat.SongContest.article;
import static org.uniongraph.extract.chat.StubEndpoint.says;
import static org.uniongraph.extract.chat.StubEndpoint.status;

import org.junit.jupiter.api.Test;
import org.uniongraph.article.ParsedArticle;

/** What an endpoint is asked. */
class ChatRequestTests extends StubbedChat {
    @Test
    void asksForTheExactFormAndHandsTheArticleOverAsData() {
        stub.then(says(GOOD));
        extractor().extract(ARTICLE);
        var request = stub.request(0);
        assertThat(request.path("model").asString()).isEqualTo("small-model");
        assertThat(request.path("temperature").asInt()).isZero();
        assertThat(request.path("stream").asBoolean(true)).isFalse();
        var format = request.path("response_format");
        assertThat(format.path("type").asString()).isEqualTo("json_schema");
        assertThat(format.path("json_schema").path("strict").asBoolean()).isTrue();
        assertThat(format.path("json_schema").path("schema").path("required")).hasSize(3);
        assertThat(request.path("messages").path(0).path("role").asString()).isEqualTo("system");
        String user = request.path("messages").path(1).path("content").asString();
        String[] lines = user.split("\n");
        assertThat(lines[1]).hasSize(16).isEqualTo(lines[lines.length - 1]);
        assertThat(user).contains("甲市总工会办歌咏比赛").contains("举办职工歌咏比赛，50余名");
        assertThat(stub.keys()).containsExactly("Bearer " + TestSettings.KEY);
    }

    @Test
    void sendsNoKeyWhenThereIsNone() {
        stub.then(says(GOOD));
        extractor("api-key", "").extract(ARTICLE);
        assertThat(stub.keys()).containsExactly("null");
    }

    @Test
    void sendsWhatElseTheEndpointNeeds() {
        stub.then(says(GOOD));
        extractor("temperature", "none", "request[enable_thinking]", "false", "request[reasoning_effort]", "low")
                .extract(ARTICLE);
        assertThat(stub.request(0).has("temperature")).isFalse();
        assertThat(stub.request(0).path("enable_thinking").isBoolean()).isTrue();
        assertThat(stub.request(0).path("reasoning_effort").asString()).isEqualTo("low");
    }

    @Test
    void remembersThePlainerFormThatTheEndpointKnows() {
        stub.then(status(400, "response_format json_schema is not supported"))
                .then(says(GOOD))
                .then(says(GOOD));
        ChatExtractor extractor = extractor();
        extractor.extract(ARTICLE);
        extractor.extract(ARTICLE);
        assertThat(stub.requests())
                .extracting(
                        request -> request.path("response_format").path("type").asString(""))
                .containsExactly("json_schema", "json_object", "json_object");
        assertThat(stub.request(1).path("messages").path(0).path("content").asString())
                .contains("\"additionalProperties\":false");
    }

    @Test
    void asksInPlainWordsWhenTheEndpointKnowsNoFormAtAll() {
        stub.then(status(422, "unknown field"))
                .then(status(422, "unknown field"))
                .then(says(GOOD));
        assertThat(extractor().extract(ARTICLE).relations()).hasSize(2);
        assertThat(stub.request(2).has("response_format")).isFalse();
    }

    @Test
    void blamesTheTextOnceAFormHasWorked() {
        stub.then(says(GOOD)).then(status(400, "context length exceeded"));
        ChatExtractor extractor = extractor();
        extractor.extract(ARTICLE);
        assertThat(failure(extractor)).hasMessageContaining("context length exceeded");
        assertThat(stub.requests()).hasSize(2);
    }

    @Test
    void refusesAnArticleThatIsABook() {
        ParsedArticle book = article("## 甲\n\n" + ("一句话。".repeat(100) + "\n\n").repeat(40));
        assertThat(failure(extractor("max-length", "500"), book))
                .hasMessageContaining("40 requests")
                .hasMessageContaining("split it");
        assertThat(stub.requests()).isEmpty();
    }
}
