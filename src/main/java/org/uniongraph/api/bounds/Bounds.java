package org.uniongraph.api.bounds;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.uniongraph.store.Cypher;

/** Sets the bounds of work in the database. */
public final class Bounds implements AutoCloseable {
    private final BoundedCypher bounded;
    private final SharedCypher shared;

    Bounds(Cypher cypher, BoundsSettings settings) {
        BoundsSettings.Database bounds = settings.database();
        int processors = Runtime.getRuntime().availableProcessors();
        this.bounded = new BoundedCypher(cypher, bounds, processors);
        this.shared = new SharedCypher(
                bounded, new Shares(bounds.perClientOn(processors), bounds.waiting(), bounds.longestWait()));
    }

    /** Reads for operations within the bounds, for all else as ever. */
    public Cypher cypher() {
        return shared;
    }

    /** The schema whose queries read on behalf of their operation. */
    public GraphQLSchema over(GraphQLSchema schema) {
        GraphQLObjectType query = schema.getQueryType();
        GraphQLCodeRegistry code = schema.getCodeRegistry().transform(builder -> {
            for (GraphQLFieldDefinition field : query.getFieldDefinitions()) {
                FieldCoordinates coordinates = FieldCoordinates.coordinates(query, field);
                DataFetcher<?> fetcher = builder.getDataFetcher(coordinates, field);
                builder.dataFetcher(coordinates, new BoundedFetcher(fetcher));
            }
        });
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(code));
    }

    @Override
    public void close() {
        bounded.close();
    }
}
