package org.uniongraph.extract.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.Byline;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.model.EntityType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a model's facts in the exchange form, each with who found it and how sure that is. The authors are those of
 * the byline, which is read by rule and sure.
 */
record ExchangeForm(String extractor, double confidence) {
    private static final String RULE = "chat";
    private static final String BYLINE = "byline";
    private static final JsonMapper JSON = JsonMapper.shared();

    byte[] write(Facts facts, ParsedArticle article) {
        ObjectNode root = JSON.createObjectNode();
        root.put("extractor", extractor);
        ArrayNode entities = root.putArray("entities");
        for (Facts.Entity entity : facts.entities()) {
            entities.add(stamped(JSON.valueToTree(entity)));
        }
        ArrayNode authors = root.putArray("authors");
        for (Byline byline : article.bylines()) {
            String person = person(entities, byline, article);
            authors.addObject()
                    .put("name", byline.name())
                    .put("role", byline.role().name())
                    .put("person", person)
                    .set("evidence", place("quote", byline, article));
        }
        evident(root.putArray("relations"), facts.relations(), Facts.Relation::evidence);
        evident(root.putArray("figures"), facts.figures(), Facts.Figure::evidence);
        return JSON.writeValueAsBytes(root);
    }

    /** The id of the person of that name; one whom the model left out is added. */
    private static String person(ArrayNode entities, Byline byline, ParsedArticle article) {
        for (JsonNode entity : entities) {
            if (entity.path("type").asString("").equals(EntityType.PERSON.label())
                    && entity.path("name").asString("").equals(byline.name())
                    && !entity.path("id").asString("").isEmpty()) {
                return entity.path("id").asString();
            }
        }
        String id = BYLINE + "-" + byline.name();
        ObjectNode person = entities.addObject()
                .put("id", id)
                .put("type", EntityType.PERSON.label())
                .put("name", byline.name())
                .put("rule", BYLINE)
                .put("confidence", 1.0);
        person.putArray("mentions").add(place("text", byline, article));
        return id;
    }

    private static ObjectNode place(String words, Byline byline, ParsedArticle article) {
        return JSON.createObjectNode()
                .put(words, byline.span().of(article.article().body()))
                .put("start", byline.span().start() + article.offset())
                .put("end", byline.span().end() + article.offset())
                .put("rule", BYLINE)
                .put("confidence", 1.0);
    }

    private interface Evidence<F> {
        @Nullable
        String of(F fact);
    }

    private <F> void evident(ArrayNode list, List<F> facts, Evidence<F> evidence) {
        for (F fact : facts) {
            ObjectNode node = JSON.valueToTree(fact);
            String quote = evidence.of(fact);
            if (quote != null) {
                node.set("evidence", stamped(JSON.createObjectNode().put("quote", quote)));
            }
            list.add(node);
        }
    }

    private ObjectNode stamped(ObjectNode node) {
        return node.put("rule", RULE).put("confidence", confidence);
    }
}
