package org.uniongraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What the parts of one compilation share: the mapping, the clocks, fresh names and the parameters so far. */
final class Compilation {
    private record Use(Argument argument, String how) {}

    private final Mapping mapping;
    private final Clock clock;
    private final List<Compiled.Binding> bindings = new ArrayList<>();
    private final Map<Use, Parameter<?>> parameters = new HashMap<>();
    private int names;

    Compilation(Mapping mapping, Level root) {
        this.mapping = mapping;
        Argument validAt = root.argument("validAt");
        Argument knownAt = root.argument("knownAt");
        this.clock = new Clock(
                validAt.given() ? parameter(validAt) : null,
                knownAt.given() ? parameter(knownAt) : null,
                mapping.relationTypes());
    }

    Mapping mapping() {
        return mapping;
    }

    Clock clock() {
        return clock;
    }

    List<Compiled.Binding> bindings() {
        return List.copyOf(bindings);
    }

    /** A name that nothing else has; numbered in the order of the selection, so that equal shapes give equal text. */
    SymbolicName fresh(String prefix) {
        return Cypher.name(prefix + names++);
    }

    /** Gives a parameter of a handwritten part of the statement its value. */
    void bind(String name, Argument argument, Function<Object, Object> conversion) {
        requireGiven(argument);
        bindings.add(new Compiled.Binding(name, argument, conversion, null));
    }

    Parameter<?> parameter(Argument argument) {
        return parameter(argument, "", value -> value);
    }

    /**
     * The parameter with an argument's converted value.
     *
     * @param how tells conversions of one argument apart
     */
    Parameter<?> parameter(Argument argument, String how, Function<Object, Object> conversion) {
        return parameters.computeIfAbsent(new Use(argument, how), use -> {
            requireGiven(argument);
            String name = "p" + bindings.size();
            bindings.add(new Compiled.Binding(name, argument, conversion, null));
            return Cypher.parameter(name);
        });
    }

    private static void requireGiven(Argument argument) {
        if (!argument.given()) {
            throw new IllegalStateException("parameter from '" + argument.key() + "' of '"
                    + argument.level().name() + "': it is not given");
        }
    }

    /** Gives the parameter {@code name} of a fixed text the value of an argument, or null. */
    void bindNullable(String name, Argument argument) {
        bindings.add(new Compiled.Binding(name, argument, value -> value, null));
    }

    /** Gives the parameter {@code name} of a fixed text the same value in every request. */
    void bindConstant(String name, Object value) {
        bindings.add(new Compiled.Binding(name, null, same -> same, value));
    }

    /** Fresh variables for an object of a type. */
    Row row(String type) {
        Source.Type target = mapping.type(type);
        SymbolicName node = fresh("n");
        return Row.of(target, node, versioned(target) ? fresh("s") : node);
    }

    /** Whether the past states of such objects are nodes of their own. */
    boolean versioned(Source.Type type) {
        return clock.past() && isEntity(type);
    }

    boolean isEntity(Source.Type type) {
        return mapping.type("Entity").objects().containsAll(type.objects());
    }
}
