package org.uniongraph.query;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Where the value of a field comes from in the stored graph: what a directive of the schema says. */
sealed interface Source {
    /** The way along a relationship, seen from the object. */
    enum Direction {
        OUT,
        IN,
        BOTH
    }

    /** The first of these properties that has a value. */
    record Property(List<String> names, boolean ofLink) implements Source {}

    /** A connection of a type of objects. */
    sealed interface Connected extends Source {
        /** The type of the connection's nodes. */
        String target();
    }

    /** All objects of a type. */
    record All(String target) implements Connected {}

    /**
     * The objects that relationships lead to.
     *
     * @param narrow keep only those of the target type
     * @param distinct each object once
     * @param sortedBy a property of the relationship, instead of the objects' own order
     */
    record Follows(
            List<String> types,
            Direction direction,
            String target,
            boolean narrow,
            boolean distinct,
            @Nullable String sortedBy)
            implements Connected {}

    /** The objects that chains of relationships of some types lead to. */
    record Chain(List<String> types, Direction direction, String target) implements Connected {
        static final int MAX_LENGTH = 12;
    }

    /**
     * The objects that a search found, the best first.
     *
     * @param hits the list of them: each a node, its state and its score
     */
    record Found(String target, SymbolicName hits) implements Connected {}

    /** The object at one end of the relationship that led here. */
    record End(boolean from, String target) implements Source {}

    /** The entity with the id that a property holds. */
    record Refers(String property, String target) implements Source {}

    /** The least or greatest value of a property over the objects that relationships lead to. */
    record Extreme(boolean greatest, String property, List<String> types, Direction direction) implements Source {}

    /** What no other field of an object has. */
    enum Special implements Source {
        EVIDENCE,
        BEST_SENTENCE,
        RELATION_TYPE,
        RELATION_COUNTS
    }

    /** How far a neighbour is, which the neighbourhood itself knows. */
    enum OfNeighbor implements Source {
        DISTANCE
    }

    /** Where only a question as a whole begins. */
    enum Start implements Source {
        BY_ID,
        OVERVIEW,
        SEARCH,
        NEIGHBORHOOD,
        PATHS,
        CONNECTIONS,
        TIMELINE,
        EVENT_STATS,
        FIGURE_STATS,
        TOP_ENTITIES,
        QUALITY
    }

    /** A condition that an input field states. */
    sealed interface Test {
        /** And, or, not. */
        enum Logic implements Test {
            AND,
            OR,
            NOT
        }

        /** Operators on the first of these properties that has a value, or on any item of a list beside it. */
        record Value(List<String> names, @Nullable String alternatives) implements Test {}

        /**
         * Operators on a period of days.
         *
         * @param open whether an end that is not known holds for ever
         * @param indexed a property with an index that is the first day wherever that is known; null for none
         */
        record Period(
                List<String> from,
                List<String> to,
                boolean open,
                @Nullable String indexed) implements Test {}

        /** Some or none of the objects that relationships lead to. */
        record Related(Follows follows) implements Test {}

        /** Being below an object. */
        record Subtree(Chain chain) implements Test {}
    }

    /** What an order sorts by. */
    sealed interface SortKey {
        /** A property of the object. */
        record By(String property) implements SortKey {}

        /** How many relationships the object has. */
        record Degree(List<String> types, Direction direction) implements SortKey {}
    }

    /**
     * An object or interface type.
     *
     * @param objects the object types that it stands for
     * @param sortedBy null when no connection lists it
     */
    record Type(
            String name,
            String label,
            Set<String> objects,
            boolean isAbstract,
            @Nullable String sortedBy,
            boolean descending) {}
}
