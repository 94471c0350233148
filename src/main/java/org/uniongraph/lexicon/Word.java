package org.uniongraph.lexicon;

import java.util.Map;

/**
 * A form that the lexicon knows, in one of its meanings.
 *
 * @param category the word list it stands in (its file name), or one of the constants here
 * @param form how it is written
 * @param attributes the other columns of its row, by column name; empty cells are left out
 */
public record Word(String category, String form, Map<String, String> attributes) {
    /** A name of one or more divisions, see {@link Divisions#named}. */
    public static final String DIVISION = "division";

    /** A province's one-letter name (京, 沪), which means the province only in set phrases; {@code code} says which. */
    public static final String DIVISION_LETTER = "division-letter";

    /** Attribute of a division's name that is an ordinary noun too (城区, 林场): not a name unless its parent is near. */
    public static final String AMBIGUOUS = "ambiguous";

    public Word {
        if (form.isEmpty() || category.isEmpty()) {
            throw new IllegalArgumentException("word '" + form + "' of '" + category + "': expected both to be filled");
        }
        attributes = Map.copyOf(attributes);
    }

    /** Whether the attribute {@code name} says {@code value}. */
    public boolean is(String name, String value) {
        return value.equals(attributes.get(name));
    }
}
