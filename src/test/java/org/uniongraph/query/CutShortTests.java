package org.uniongraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CutShortTests {
    @Test
    void isToldOfSearchesThatRanOutOfTimeOnly() {
        assertThat(told(Map.of(Keys.STOPPED_BY, "TIME"))).isTrue();
        assertThat(told(Map.of("name", "x"), Map.of(Keys.STOPPED_BY, "TIME"))).isTrue();
        assertThat(told(Map.of(Keys.STOPPED_BY, "NODES"))).isFalse();
        assertThat(told(Map.of("stoppedBy", "TIME"))).isFalse();
        assertThat(told((Object) null)).isFalse();
    }

    private static boolean told(@Nullable Object... results) {
        GraphQLContext context = GraphQLContext.newContext().build();
        List<@Nullable Object> rows = Arrays.asList(results);
        CutShort.tellIfStopped(rows, context);
        return CutShort.isTold(context);
    }
}
