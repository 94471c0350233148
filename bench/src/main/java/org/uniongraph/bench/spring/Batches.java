package org.uniongraph.bench.spring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to many parents with one statement, for batch mappings. */
@Component
class Batches {
    private final Neo4jClient client;

    Batches(Neo4jClient client) {
        this.client = client;
    }

    /** @param match from a node with the id {@code id} to what is read, {@code x} */
    <P, C> Map<P, List<C>> read(List<P> parents, Function<P, String> id, String match, Function<Value, C> mapper) {
        Map<String, List<C>> byId = new HashMap<>();
        List<String> ids = parents.stream().map(id).distinct().toList();
        client.query("UNWIND $ids AS id " + match + " AS x")
                .bind(ids)
                .to("ids")
                .fetchAs(Object.class)
                .mappedBy((types, row) -> byId.computeIfAbsent(row.get("id").asString(), key -> new ArrayList<>())
                        .add(mapper.apply(row.get("x"))))
                .all();
        return parents.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> byId.getOrDefault(id.apply(it), List.of())));
    }

    static Organization organization(Value node) {
        return new Organization(
                node.get("id").asString(),
                node.get("name").asString(),
                node.get("aliases").asList(Value::asString),
                node.get("kind").asString(null),
                node.get("level").asString(null));
    }

    static Named named(Value node) {
        return new Named(
                node.get("id").asString(),
                node.get("name").asString(),
                node.get("type").asString());
    }
}
