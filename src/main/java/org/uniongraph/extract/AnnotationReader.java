package org.uniongraph.extract;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the exchange form of an article's facts. */
final class AnnotationReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Annotation.Words.class, new WordsDeserializer()))
            .build();

    private AnnotationReader() {}

    /**
     * @param source the file's name, for messages
     * @throws MalformedAnnotation when {@code json} is not of the form
     */
    static Annotation read(String source, byte[] json) {
        try {
            Annotation annotation = MAPPER.readValue(json, Annotation.class);
            if (annotation == null) {
                throw new MalformedAnnotation(
                        source, "expected a JSON object, got null", new IllegalArgumentException("null"));
            }
            return annotation;
        } catch (DatabindException e) {
            throw new MalformedAnnotation(source, e.getPathReference() + ": " + e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            String place =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new MalformedAnnotation(source, place + e.getOriginalMessage(), e);
        }
    }

    /** Words are a string, or an object with text (or quote), start, end, alias, rule and confidence. */
    private static final class WordsDeserializer extends ValueDeserializer<Annotation.Words> {
        @Override
        public Annotation.Words deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return Annotation.Words.anywhere(parser.getString());
            }
            JsonNode node = context.readTree(parser);
            JsonNode text = node.has("text") ? node.get("text") : node.path("quote");
            if (!text.isString()) {
                return context.reportInputMismatch(this, "expected a string or an object with 'text' or 'quote'");
            }
            return new Annotation.Words(
                    text.asString(),
                    integer(node, "start"),
                    integer(node, "end"),
                    node.path("alias").isBoolean() ? node.path("alias").asBoolean() : null,
                    node.path("rule").isString() ? node.path("rule").asString() : null,
                    node.path("confidence").isNumber() ? node.path("confidence").decimalValue() : null);
        }

        private static @Nullable Integer integer(JsonNode node, String field) {
            return node.path(field).canConvertToInt() ? node.path(field).asInt() : null;
        }
    }
}
