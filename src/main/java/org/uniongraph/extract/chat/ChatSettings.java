package org.uniongraph.extract.chat;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which endpoint is asked, and how. The lengths and times are guesses for articles of a newspaper page, not measured on
 * any one endpoint.
 *
 * @param url the endpoint's base, as in {@code https://host/v1}
 * @param model the model's name there
 * @param apiKey its key; empty when it asks for none
 * @param timeout for one whole answer
 * @param maxAttempts requests for one answer when the endpoint fails in passing
 * @param maxWait the longest wait between two of them; an endpoint that asks for more has failed
 * @param temperature a number, or {@code none} for models that allow no choice
 * @param confidence of every fact found this way, in (0, 1]
 * @param maxLength characters of an article in one request; a longer article is cut at paragraphs
 * @param concurrency requests at the same time
 * @param maxAnswer the largest answer that is read
 * @param request other fields of the request, their values JSON
 * @param answers folder in which answers are kept, so that an article is asked about once; none keeps nothing
 */
@ConfigurationProperties("uniongraph.chat")
record ChatSettings(
        URI url,
        String model,
        @DefaultValue("") ApiKey apiKey,
        @DefaultValue("120s") Duration timeout,
        @DefaultValue("4") int maxAttempts,
        @DefaultValue("60s") Duration maxWait,
        @DefaultValue("0") String temperature,
        @DefaultValue("0.6") double confidence,
        @DefaultValue("6000") int maxLength,
        @DefaultValue("4") int concurrency,
        @DefaultValue("4MB") DataSize maxAnswer,
        @DefaultValue Map<String, String> request,
        @Nullable Path answers) {
    private static final int SHORTEST = 500;

    ChatSettings {
        request = Map.copyOf(request);
        check(
                url != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme())),
                "url",
                hidden(url),
                "the base address of a chat endpoint, as in https://host/v1 or http://localhost:11434/v1");
        check(
                url == null || url.getUserInfo() == null,
                "url",
                hidden(url),
                "no user or password in it; the key goes to uniongraph.chat.api-key");
        check(model != null && !model.isBlank(), "model", model, "the name of a model that the endpoint offers");
        check(apiKey.isPrintable(), "api-key", apiKey, "ASCII letters, digits and signs without spaces");
        check(timeout.isPositive(), "timeout", timeout, "a time, as in 120s");
        check(maxAttempts >= 1, "max-attempts", maxAttempts, "1 or more");
        check(!maxWait.isNegative(), "max-wait", maxWait, "a time, as in 60s");
        check(temperature.equals("none") || isNumber(temperature), "temperature", temperature, "a number, or none");
        check(confidence > 0 && confidence <= 1, "confidence", confidence, "more than 0 and at most 1");
        check(maxLength >= SHORTEST, "max-length", maxLength, SHORTEST + " characters or more");
        check(concurrency >= 1, "concurrency", concurrency, "1 or more");
        check(
                maxAnswer.toBytes() >= 1 && maxAnswer.toBytes() < Integer.MAX_VALUE,
                "max-answer",
                maxAnswer,
                "a size of less than 2GB, as in 4MB");
    }

    private static void check(boolean right, String name, @Nullable Object value, String expected) {
        if (!right) {
            throw new IllegalArgumentException("uniongraph.chat." + name
                    + (value == null ? " is missing" : " '" + value + "'") + ": expected " + expected);
        }
    }

    /** A password in an address is nobody's business. */
    private static @Nullable String hidden(@Nullable URI url) {
        return url == null ? null : url.toString().replaceFirst("//[^/]*@", "//***@");
    }

    /** No more than may stand in a log: addresses and other fields may hold secrets. */
    @Override
    public String toString() {
        return "model " + model + " at " + url.getHost();
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d(\\.\\d+)?") && new BigDecimal(text).signum() >= 0;
    }
}
