package org.uniongraph.bench.sink;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.uniongraph.store.GraphSink;

/** Writes a graph as tables: one for each type of thing, and one for each type of link between two types. */
public final class TableSink implements GraphSink, AutoCloseable {
    private final Tables tables;
    private final Map<String, String> types = new HashMap<>();

    public TableSink(Path folder) {
        this.tables = new Tables(folder);
    }

    @Override
    public void identity(String id, String type) {
        types.putIfAbsent(id, type.toLowerCase(Locale.ROOT));
    }

    @Override
    public void article(Map<String, Object> it) {
        Object headline = Objects.requireNonNull(it.get("headline"));
        Object text = Objects.requireNonNull(it.get("text"));
        tables.row(
                "article",
                it.get("id"),
                headline,
                text,
                it.get("publishedOn"),
                it.get("publication"),
                it.get("page"),
                it.get("sortDate"),
                Bigrams.of(headline.toString()) + Bigrams.of(text.toString()));
    }

    @Override
    public void statement(String articleId, long start, long end, Map<String, Object> it) {
        tables.row(
                "statement",
                it.get("id"),
                it.get("type"),
                articleId,
                it.get("subjectId"),
                it.get("objectId"),
                it.get("supports"),
                it.get("quote"),
                it.get("sentence"),
                start,
                end,
                it.get("rule"),
                it.get("confidence"));
    }

    @Override
    public void node(String id, List<String> labels, Map<String, Object> it) {
        switch (typeOf(id)) {
            case "organization" ->
                tables.row("organization", id, it.get("name"), it.get("aliases"), it.get("kind"), it.get("level"));
            case "event" ->
                tables.row(
                        "event",
                        id,
                        it.get("name"),
                        it.get("aliases"),
                        it.get("eventType"),
                        it.get("start"),
                        it.get("end"),
                        it.get("startsFrom"),
                        it.get("startsTo"),
                        it.get("endsTo"),
                        it.get("sortDate"));
            case "figure" -> {
                // its values stand with its link
            }
            default -> tables.row(typeOf(id), id, it.get("name"), it.get("aliases"));
        }
    }

    @Override
    public void link(String type, String from, String to, Map<String, Object> it) {
        String table = type.toLowerCase(Locale.ROOT) + "_" + typeOf(from) + "_" + typeOf(to);
        switch (type) {
            case "MENTIONS" ->
                tables.row(table, it.get("id"), from, to, it.get("start"), it.get("end"), it.get("text"));
            case "REPORTS_ON" -> tables.row(table, it.get("id"), from, to);
            case "HAS_FIGURE" ->
                tables.row(
                        "figure",
                        it.get("id"),
                        from,
                        it.get("measure"),
                        it.get("value"),
                        it.get("unit"),
                        it.get("approximate"),
                        it.get("counted"),
                        it.get("confidence"),
                        it.get("statementCount"),
                        it.get("sourceCount"));
            default ->
                tables.row(
                        table,
                        it.get("id"),
                        from,
                        to,
                        it.get("role"),
                        it.get("title"),
                        it.get("award"),
                        it.get("confidence"),
                        it.get("statementCount"),
                        it.get("sourceCount"));
        }
    }

    private String typeOf(String id) {
        return Objects.requireNonNull(types.get(id), id);
    }

    @Override
    public void settled(String id) {
        types.remove(id);
    }

    @Override
    public void close() {
        tables.close();
    }
}
