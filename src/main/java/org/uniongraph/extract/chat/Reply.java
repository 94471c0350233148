package org.uniongraph.extract.chat;

import org.uniongraph.extract.chat.EndpointFailed.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What the endpoint answered.
 *
 * @param content the model's words; may be empty
 * @param finishReason why it stopped, as the endpoint says it
 * @param refusal why the model refuses; empty when it doesn't
 */
record Reply(String content, String finishReason, String refusal, long promptTokens, long completionTokens) {
    private static final int LONGEST_REASON = 300;

    /** @throws EndpointFailed when {@code json} is no chat completion */
    static Reply of(JsonNode json) {
        JsonNode choice = json.path("choices").path(0);
        JsonNode message = choice.path("message");
        if (!message.isObject()) {
            throw new EndpointFailed(
                    Kind.LASTING,
                    "answered with JSON that is no chat completion"
                            + (json.has("error") ? ": " + reason(json) : "")
                            + "; is uniongraph.chat.url the base of an OpenAI-compatible API?");
        }
        return new Reply(
                words(message.path("content")),
                choice.path("finish_reason").asString(""),
                message.path("refusal").asString(""),
                json.path("usage").path("prompt_tokens").asLong(0),
                json.path("usage").path("completion_tokens").asLong(0));
    }

    /** The content is a string, or a list of pieces with text. */
    private static String words(JsonNode content) {
        if (!content.isArray()) {
            return content.asString("");
        }
        StringBuilder all = new StringBuilder();
        content.forEach(piece -> all.append(piece.path("text").asString("")));
        return all.toString();
    }

    /** What an error body says, on one line and not too long: it goes to reports and logs. */
    static String reason(JsonNode body) {
        JsonNode error = body.path("error");
        for (JsonNode words :
                new JsonNode[] {error.path("message"), error, body.path("message"), body.path("detail")}) {
            if (words.isString()) {
                return oneLine(words.asString());
            }
        }
        return oneLine(body.isMissingNode() ? "" : body.toString());
    }

    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
