package org.uniongraph.extract.chat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.chat.EndpointFailed.Kind;
import org.uniongraph.model.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gets from the endpoint the facts of one text, in the strictest form that the endpoint knows. */
final class Interview {
    private static final int TRIES_AT_THE_FORM = 2;

    private final ChatSettings settings;
    private final Attempts attempts;
    private final Fuse fuse;
    private final KeptAnswers kept;
    private final Prompt prompt = Prompt.load();
    private final Map<String, Object> otherFields;
    private final AtomicReference<@Nullable AnswerFormat> known = new AtomicReference<>();

    Interview(ChatSettings settings, Attempts attempts, Fuse fuse) {
        this.settings = settings;
        this.attempts = attempts;
        this.fuse = fuse;
        this.kept = new KeptAnswers(settings.answers());
        this.otherFields = otherFields(settings);
    }

    /**
     * What the text says, according to the model.
     *
     * @throws EndpointFailed when there is no answer
     * @throws MalformedAnswer when the answer is not of the form, asked twice
     */
    Facts factsOf(String text, Tally tally) {
        String key = Ids.sha256(
                settings.url() + "\u0000" + settings.model() + "\u0000" + otherFields + prompt.fingerprint(text));
        Optional<Facts> before = kept.find(key);
        return before.orElseGet(() -> ask(text, key, tally));
    }

    private Facts ask(String text, String key, Tally tally) {
        fuse.check();
        try {
            String answer = inKnownFormat(text, tally);
            fuse.worked();
            kept.keep(key, answer);
            return Facts.read(answer);
        } catch (EndpointFailed e) {
            if (e.isOfTheEndpoint()) {
                fuse.failed(e);
            }
            throw e;
        }
    }

    /** Until one format has worked, the next plainer one is tried when the endpoint doesn't understand. */
    private String inKnownFormat(String text, Tally tally) {
        AnswerFormat worked = known.get();
        List<AnswerFormat> formats = worked == null ? AnswerFormat.STRICTEST_FIRST : List.of(worked);
        for (AnswerFormat format : formats) {
            try {
                String answer = wellFormed(text, format, tally);
                known.set(format);
                return answer;
            } catch (EndpointFailed e) {
                if (e.kind() != Kind.NOT_UNDERSTOOD || format == formats.getLast()) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("there is at least one format");
    }

    /** A model that errs in the form is told so, once. */
    private String wellFormed(String text, AnswerFormat format, Tally tally) {
        List<Message> messages = prompt.about(text, format);
        for (int attempt = 1; ; attempt++) {
            String answer = answer(messages, format, tally);
            try {
                Facts.read(answer);
                return answer;
            } catch (MalformedAnswer e) {
                if (attempt == TRIES_AT_THE_FORM) {
                    throw e;
                }
                messages = Stream.concat(messages.stream(), again(answer, e)).toList();
            }
        }
    }

    private static Stream<Message> again(String answer, MalformedAnswer problem) {
        return Stream.of(
                Message.assistant(answer),
                Message.user("上面的输出无法读取：" + problem.getMessage() + "。请重新输出完整的 JSON 对象，不要别的内容。"));
    }

    private String answer(List<Message> messages, AnswerFormat format, Tally tally) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("model", settings.model());
        request.put("messages", messages);
        request.put("stream", false);
        request.putAll(format.fields(prompt.schema()));
        request.putAll(otherFields);
        Reply reply = attempts.ask(request, tally);
        if (!reply.refusal().isEmpty()) {
            throw new EndpointFailed(Kind.THIS_TEXT, "the model refused: " + hidden(reply.refusal()));
        }
        return switch (reply.finishReason()) {
            case "length" ->
                throw new EndpointFailed(
                        Kind.THIS_TEXT,
                        "the model's answer was cut at its limit, after " + reply.completionTokens()
                                + " tokens: lower uniongraph.chat.max-length, or allow longer answers with"
                                + " uniongraph.chat.request[max_tokens]");
            case "content_filter" ->
                throw new EndpointFailed(Kind.THIS_TEXT, "the endpoint's content filter stopped the answer");
            default -> reply.content();
        };
    }

    private String hidden(String text) {
        return settings.apiKey().hiddenIn(Reply.oneLine(text));
    }

    private static Map<String, Object> otherFields(ChatSettings settings) {
        Map<String, Object> fields = new TreeMap<>();
        if (!settings.temperature().equals("none")) {
            fields.put("temperature", new BigDecimal(settings.temperature()));
        }
        settings.request().forEach((name, value) -> fields.put(name, json(value)));
        return fields;
    }

    /** A value that is no JSON is a word. */
    private static Object json(String value) {
        try {
            return JsonMapper.shared().readTree(value);
        } catch (JacksonException e) {
            return value;
        }
    }
}
