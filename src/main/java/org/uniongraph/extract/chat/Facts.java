package org.uniongraph.extract.chat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a model says of a text, and nothing else that its answer may hold: no extractor, no rule, no confidence. */
record Facts(List<Entity> entities, List<Relation> relations, List<Figure> figures) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Entity(
            @Nullable String id,
            @Nullable String type,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String eventType,
            @Nullable String name,
            List<String> accept,
            @Nullable String theme,
            @Nullable String start,
            @Nullable String end,
            @Nullable String dateText,
            List<String> mentions) {
        Entity {
            accept = Facts.some(accept);
            mentions = Facts.some(mentions);
        }
    }

    record Relation(
            @Nullable String type,
            @Nullable String from,
            @Nullable String to,
            @Nullable String role,
            @Nullable String title,
            @Nullable String award,
            @Nullable String evidence) {}

    record Figure(
            @Nullable String event,
            @Nullable String measure,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Boolean approximate,
            @Nullable String subject,
            @Nullable String evidence) {}

    Facts {
        entities = some(entities);
        relations = some(relations);
        figures = some(figures);
    }

    /**
     * The facts in a model's answer: a JSON object, bare or in a fence, perhaps after the model's thoughts.
     *
     * @throws MalformedAnswer when there is no such object, or it is not of the form
     */
    static Facts read(String answer) {
        String json = object(answer);
        try {
            Facts facts = JSON.readValue(json, Facts.class);
            if (!json.contains("\"entities\"")) {
                throw new MalformedAnswer("no field 'entities'");
            }
            return facts;
        } catch (DatabindException e) {
            throw new MalformedAnswer(e.getPathReference().replaceAll("[\\w.$]+\\.chat\\.", "") + ": "
                    + e.getOriginalMessage().replaceAll("`[\\w.$]+[.$](\\w+)`", "$1"));
        } catch (JacksonException e) {
            throw new MalformedAnswer(
                    e.getOriginalMessage() + " (character " + e.getLocation().getCharOffset() + ")");
        }
    }

    private static String object(String answer) {
        String said = answer.substring(Math.max(0, answer.lastIndexOf("</think>")));
        int start = said.indexOf('{');
        int end = said.lastIndexOf('}');
        if (start < 0 || end < start) {
            throw new MalformedAnswer("no JSON object");
        }
        return said.substring(start, end + 1);
    }

    /** Missing lists and missing items are no facts. */
    private static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
