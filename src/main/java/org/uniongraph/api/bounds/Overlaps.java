package org.uniongraph.api.bounds;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what validation will compare: fields that the answer shows under one name at one place must agree, each with
 * each other. Takes as long as the fields are many once fragments are spread, so that those are counted before; no
 * fragment spreads itself.
 */
final class Overlaps {
    private final Map<String, FragmentDefinition> fragments;

    Overlaps(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    long of(SelectionSet selections) {
        return of(List.of(selections));
    }

    private long of(List<SelectionSet> merged) {
        Map<String, List<Field>> named = new LinkedHashMap<>();
        merged.forEach(selections -> collect(selections, named));
        long pairs = 0;
        for (List<Field> fields : named.values()) {
            long alike = fields.size();
            pairs += alike * (alike - 1) / 2;
            List<SelectionSet> below = new ArrayList<>();
            for (Field field : fields) {
                if (field.getSelectionSet() != null) {
                    below.add(field.getSelectionSet());
                }
            }
            if (!below.isEmpty()) {
                pairs += of(below);
            }
        }
        return pairs;
    }

    private void collect(SelectionSet selections, Map<String, List<Field>> named) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field ->
                    named.computeIfAbsent(field.getResultKey(), _ -> new ArrayList<>())
                            .add(field);
                case InlineFragment inline -> collect(inline.getSelectionSet(), named);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null) {
                        collect(fragment.getSelectionSet(), named);
                    }
                }
                default -> {}
            }
        }
    }
}
