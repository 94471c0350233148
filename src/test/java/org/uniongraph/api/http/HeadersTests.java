package org.uniongraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */* | JSON
                    application/json | JSON
                    application/graphql-response+json | GRAPHQL
                    application/graphql-response+json; charset=utf-8 | GRAPHQL
                    application/graphql-response+json, application/json;q=0.9 | GRAPHQL
                    application/json, application/graphql-response+json;q=0.5 | JSON
                    application/json, application/graphql-response+json | GRAPHQL
                    text/html,application/xhtml+xml,*/*;q=0.8 | JSON
                    application/json;q=0, */* | GRAPHQL
                    application/* | JSON""")
    void choosesTheFormThatTheClientLikesBest(String accept, Form form) {
        assertThat(Form.accepted(accept)).isEqualTo(form);
    }

    @Test
    void refusesClientsThatTakeNeitherForm() {
        assertThatThrownBy(() -> Form.accepted("text/html")).hasMessageContaining("application/json");
        assertThatThrownBy(() -> Form.accepted("no type")).hasMessageContaining("no type");
    }

    @Test
    void takesJsonInUtf8Only() {
        Headers.checkContentType("application/json", null);
        Headers.checkContentType("application/json;charset=UTF-8", "identity");
        for (String type :
                new String[] {"text/plain", "application/json;charset=gbk", "nonsense", "application/graphql"}) {
            assertThatThrownBy(() -> Headers.checkContentType(type, null)).hasMessageContaining(type);
        }
        assertThatThrownBy(() -> Headers.checkContentType(null, null)).hasMessageContaining("no type");
        assertThatThrownBy(() -> Headers.checkContentType("application/json", "gzip"))
                .hasMessageContaining("gzip");
    }

    @Test
    void compressesForClientsThatTakeIt() {
        assertThat(Headers.takesGzip("gzip, deflate, br")).isTrue();
        assertThat(Headers.takesGzip("br, GZIP;q=0.5")).isTrue();
        assertThat(Headers.takesGzip("*")).isTrue();
        assertThat(Headers.takesGzip("gzip; q=0")).isFalse();
        assertThat(Headers.takesGzip("gzip;q=0.0, br")).isFalse();
        assertThat(Headers.takesGzip("br")).isFalse();
        assertThat(Headers.takesGzip(null)).isFalse();
    }

    @Test
    void findsAnEntityTagInWhateverForm() {
        assertThat(Headers.has("\"abc-1.j\"", "abc-1")).isTrue();
        assertThat(Headers.has("\"x.j\", W/\"abc-1.gz\"", "abc-1")).isTrue();
        assertThat(Headers.has("\"abc-12.j\"", "abc-1")).isFalse();
        assertThat(Headers.has("*", "abc-1")).isFalse();
        assertThat(Headers.has(null, "abc-1")).isFalse();
    }
}
