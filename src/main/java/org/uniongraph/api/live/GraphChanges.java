package org.uniongraph.api.live;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;
import org.uniongraph.store.GraphChange;
import org.uniongraph.store.GraphVersion;
import reactor.core.publisher.Flux;

/** Answers {@code graphChanged}. */
@Component
final class GraphChanges implements DataFetcher<Publisher<Map<String, Object>>> {
    static final int MAX_ENTITIES = 100;

    private final GraphVersion version;
    private final Streams streams;

    GraphChanges(GraphVersion version, Streams streams) {
        this.version = version;
        this.streams = streams;
    }

    @Override
    public Publisher<Map<String, Object>> get(DataFetchingEnvironment environment) {
        Integer since = environment.getArgument("since");
        List<String> entities = environment.getArgument("entities");
        if (entities != null && entities.size() > MAX_ENTITIES) {
            return Flux.error(new RequestRefused(
                    RefusalCode.TOO_MANY_IDS,
                    "entities has " + entities.size() + " ids, at most " + MAX_ENTITIES + " are allowed",
                    Map.of("given", entities.size(), "max", MAX_ENTITIES)));
        }
        return changes(since, entities == null ? Set.of() : Set.copyOf(entities))
                .map(GraphChanges::row);
    }

    /**
     * Changes from now on.
     *
     * @param since the version that the subscriber knows; when it isn't the graph's, that is told first
     * @param entities tells only of changes that touched one of them, or may have; empty tells of all
     */
    Flux<ToldChange> changes(@Nullable Integer since, Set<String> entities) {
        return streams.open(listener -> begin(since, entities, listener), new PendingChanges());
    }

    private Runnable begin(@Nullable Integer since, Set<String> entities, Consumer<GraphChange> listener) {
        Runnable end = version.onChange(change -> {
            if (concerns(change.touched(), entities)) {
                listener.accept(change);
            }
        });
        if (since != null && version.now() != since) {
            listener.accept(version.last());
        }
        return end;
    }

    private static boolean concerns(GraphChange.Touched touched, Set<String> entities) {
        return entities.isEmpty() || !touched.complete() || entities.stream().anyMatch(touched.entities()::contains);
    }

    private static Map<String, Object> row(ToldChange change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("version", change.version());
        row.put("at", change.at());
        row.put("commits", change.commits());
        row.put("kinds", change.kinds().stream().map(Enum::name).toList());
        row.put("articlesAdded", List.copyOf(change.articlesAdded()));
        row.put("articlesUpdated", List.copyOf(change.articlesUpdated()));
        row.put("articlesRetracted", List.copyOf(change.articlesRetracted()));
        row.put("entities", List.copyOf(change.entities()));
        row.put("complete", change.complete());
        return row;
    }
}
