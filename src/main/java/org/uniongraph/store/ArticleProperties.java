package org.uniongraph.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Article;
import org.uniongraph.model.ArticleFormat;
import org.uniongraph.model.ArticleId;

/** Writes an article as the properties of its node, and reads it back. */
final class ArticleProperties {
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private ArticleProperties() {}

    static Map<String, Object> of(Article article, String source) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("type", "Article");
        properties.put("headline", article.headline());
        properties.put("format", article.format().name());
        properties.put("body", article.body());
        properties.put("bodyHash", article.bodyHash());
        properties.put("text", article.text());
        properties.put("textHash", article.textHash());
        put(properties, "publishedOn", article.publishedOn());
        put(properties, "publication", article.publication());
        put(properties, "page", article.page());
        put(properties, "section", article.section());
        put(properties, "note", article.note());
        properties.put("source", source);
        properties.put("sortDate", article.publishedOn() == null ? UNDATED : article.publishedOn());
        return properties;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    static Article read(Map<String, Object> properties) {
        return new Article(
                new ArticleId(Rows.text(properties, "id")),
                Rows.text(properties, "headline"),
                ArticleFormat.valueOf(Rows.text(properties, "format")),
                Rows.text(properties, "body"),
                Rows.text(properties, "text"),
                Rows.text(properties, "textHash"),
                (LocalDate) properties.get("publishedOn"),
                Rows.findText(properties, "publication"),
                Rows.findText(properties, "page"),
                Rows.findText(properties, "section"),
                Rows.findText(properties, "note"));
    }
}
