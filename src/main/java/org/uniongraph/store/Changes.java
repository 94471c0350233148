package org.uniongraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is to be written to the projection, and what is to go from it. */
record Changes(
        Set<EntityState> removedEntities,
        Set<EntityState> addedEntities,
        Set<Link> removedLinks,
        Set<Link> addedLinks) {
    static Changes none() {
        return new Changes(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    boolean isEmpty() {
        return removedEntities.isEmpty() && addedEntities.isEmpty() && removedLinks.isEmpty() && addedLinks.isEmpty();
    }

    int written() {
        return addedEntities.size() + addedLinks.size();
    }

    int removed() {
        return removedEntities.size() + removedLinks.size();
    }

    /** Notes that the entities {@code stored} should be {@code wanted}. */
    void entities(Set<EntityState> stored, Set<EntityState> wanted) {
        difference(stored, wanted, removedEntities);
        difference(wanted, stored, addedEntities);
    }

    /** Notes that the relations {@code stored} should be {@code wanted}. */
    void links(Set<Link> stored, Set<Link> wanted) {
        difference(stored, wanted, removedLinks);
        difference(wanted, stored, addedLinks);
    }

    /** Each change as a sentence, in a fixed order: what the stored projection has wrong. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        new TreeSet<>(removedEntities)
                .forEach(state -> sentences.add("stored, but not said by any statement: " + state));
        new TreeSet<>(addedEntities).forEach(state -> sentences.add("said, but not stored: " + state));
        new TreeSet<>(removedLinks).forEach(link -> sentences.add("stored, but not said by any statement: " + link));
        new TreeSet<>(addedLinks).forEach(link -> sentences.add("said, but not stored: " + link));
        return sentences;
    }

    private static <T> void difference(Set<T> from, Set<T> minus, Set<T> into) {
        for (T item : from) {
            if (!minus.contains(item)) {
                into.add(item);
            }
        }
    }
}
