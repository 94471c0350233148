package org.uniongraph.api.http;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.uniongraph.refusal.RequestRefused;

/** The two media types of an answer: they differ in what an HTTP status tells. */
enum Form {
    /** Every question that could be read is answered with 200. */
    JSON(MediaType.APPLICATION_JSON),
    /** A question that gets no data is answered with 400. */
    GRAPHQL(MediaType.APPLICATION_GRAPHQL_RESPONSE);

    private final MediaType type;
    private final String name;

    Form(MediaType type) {
        this.type = type;
        this.name = type.toString();
    }

    String mediaType() {
        return name;
    }

    /**
     * What a client likes best; JSON when it takes anything.
     *
     * @param accept the header, or null
     * @throws RequestRefused when it takes neither
     */
    static Form accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.equals(JSON.name) || accept.equals("*/*")) {
            return JSON;
        }
        if (accept.equals(GRAPHQL.name)) {
            return GRAPHQL;
        }
        return best(accept);
    }

    private static Form best(String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            double json = quality(types, JSON);
            double graphql = quality(types, GRAPHQL);
            if (json <= 0 && graphql <= 0) {
                throw Refusals.accept(accept);
            }
            boolean named = types.stream().anyMatch(GRAPHQL.type::equalsTypeAndSubtype);
            return graphql > json || (graphql >= json && named) ? GRAPHQL : JSON;
        } catch (InvalidMediaTypeException e) {
            throw Refusals.accept(accept);
        }
    }

    /** By the most specific range that the type is in. */
    private static double quality(List<MediaType> types, Form form) {
        return types.stream()
                .filter(range -> range.includes(form.type))
                .min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
