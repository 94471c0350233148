package org.uniongraph.bench.sink;

import java.util.List;
import java.util.Map;
import org.uniongraph.store.GraphSink;

/** Gives one graph to two sinks. */
public record BothSinks(GraphSink one, GraphSink other) implements GraphSink {
    @Override
    public void identity(String id, String type) {
        one.identity(id, type);
        other.identity(id, type);
    }

    @Override
    public void article(Map<String, Object> properties) {
        one.article(properties);
        other.article(properties);
    }

    @Override
    public void statement(String articleId, long start, long end, Map<String, Object> properties) {
        one.statement(articleId, start, end, properties);
        other.statement(articleId, start, end, properties);
    }

    @Override
    public void node(String id, List<String> labels, Map<String, Object> properties) {
        one.node(id, labels, properties);
        other.node(id, labels, properties);
    }

    @Override
    public void link(String type, String from, String to, Map<String, Object> properties) {
        one.link(type, from, to, properties);
        other.link(type, from, to, properties);
    }

    @Override
    public void settled(String id) {
        one.settled(id);
        other.settled(id);
    }
}
