package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.coalesce;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The variables that stand for one object of the answer.
 *
 * @param node the node, or for a relation the relationship
 * @param state what its properties are read from: itself, or its version at an instant
 * @param link the relationship that led to it; for a chain the list of them
 * @param from where the link starts; null when only the link itself can tell
 * @param to where the link leads; null when only the link itself can tell
 * @param distance how many links led to it
 */
record Row(
        Source.Type type,
        SymbolicName node,
        SymbolicName state,
        @Nullable SymbolicName link,
        @Nullable Row from,
        @Nullable Row to,
        @Nullable SymbolicName distance) {

    static Row of(Source.Type type, SymbolicName node, SymbolicName state) {
        return new Row(type, node, state, null, null, null, null);
    }

    Row linked(SymbolicName by, @Nullable Row start, @Nullable Row end) {
        return new Row(type, node, state, by, start, end, distance);
    }

    Row at(SymbolicName steps) {
        return new Row(type, node, state, link, from, to, steps);
    }

    /** The same object where the schema promises another type, an interface of its own. */
    Row as(Source.Type promised) {
        return new Row(promised, node, state, link, from, to, distance);
    }

    /** The link itself, as an object. */
    Row asRelation(Source.Type relation) {
        SymbolicName itself = theLink();
        return new Row(relation, itself, itself, itself, from, to, null);
    }

    SymbolicName theLink() {
        if (link == null) {
            throw new IllegalStateException(type.name() + " is not reached by a link here");
        }
        return link;
    }

    /** A property; the id never changes, so it is the node's. */
    Expression read(String name) {
        return property(name.equals("id") ? node.getValue() : state.getValue(), name);
    }

    /** The first of some properties that has a value. */
    Expression read(List<String> names) {
        Expression[] values = names.stream().map(this::read).toArray(Expression[]::new);
        return values.length == 1 ? values[0] : coalesce(values);
    }

    /** Its own variables, without those of its link's ends. */
    Set<SymbolicName> own() {
        Set<SymbolicName> names = new LinkedHashSet<>();
        names.add(node);
        names.add(state);
        if (link != null) {
            names.add(link);
        }
        if (distance != null) {
            names.add(distance);
        }
        return names;
    }

    /** All variables that a subquery about it may need. */
    Set<SymbolicName> names() {
        Set<SymbolicName> names = own();
        if (from != null) {
            names.add(from.node);
            names.add(from.state);
        }
        if (to != null) {
            names.add(to.node);
            names.add(to.state);
        }
        return names;
    }
}
