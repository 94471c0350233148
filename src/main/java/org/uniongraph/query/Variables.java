package org.uniongraph.query;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where a document uses its variables. */
final class Variables {
    private static final Set<String> CONDITIONS = Set.of("include", "skip");

    private Variables() {}

    /** Whether a part of a document has one. */
    static boolean areIn(Node<?> part) {
        return names(part).findAny().isPresent();
    }

    /** Those that decide which fields are selected. */
    static List<String> conditions(Document document) {
        return parts(document)
                .filter(part -> part instanceof Directive directive && CONDITIONS.contains(directive.getName()))
                .flatMap(Variables::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Node<?> part) {
        return parts(part)
                .filter(VariableReference.class::isInstance)
                .map(VariableReference.class::cast)
                .map(VariableReference::getName);
    }

    private static Stream<Node<?>> parts(Node<?> whole) {
        return Stream.concat(Stream.of(whole), whole.getChildren().stream().flatMap(Variables::parts));
    }
}
