package org.uniongraph.api.live;

import graphql.GraphQLError;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.api.errors.Failures;

/** Turns what ends a subscription into an error as others of the API are. */
@Component
final class StreamErrors extends SubscriptionExceptionResolverAdapter {
    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown) {
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return Errors.of(Failures.refusal(thrown, id, "a subscription"));
    }
}
