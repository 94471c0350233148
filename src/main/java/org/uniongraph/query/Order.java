package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.sort;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The total order of a connection.
 *
 * @param keys what it sorts by, all in one direction; the last are ids, so that no two items are equal
 * @param computed what the first key is computed by, when it is no stored property
 * @param check tells the cursors of this list and order from others
 */
record Order(
        List<Expression> keys, boolean descending, @Nullable Expression computed, long check) {

    List<SortItem> items() {
        return keys.stream().map(this::item).toList();
    }

    /** The order of its first key alone, which {@code name} holds. */
    SortItem first(SymbolicName name) {
        return item(name);
    }

    private SortItem item(Expression key) {
        return sort(key, descending ? SortItem.Direction.DESC : SortItem.Direction.ASC);
    }

    /** What a cursor is made of. */
    Expression cursor() {
        List<Expression> values = new ArrayList<>();
        values.add(literalOf(check));
        values.addAll(keys);
        return listOf(values);
    }

    /** That an item comes after the cursor. The first comparison stands alone, so that an index can answer it. */
    Condition after(Argument cursor, Compilation compilation) {
        return beyond(cursor, compilation, descending, false);
    }

    /** That an item comes before the cursor or is the one it was made for. */
    Condition upTo(Argument cursor, Compilation compilation) {
        return beyond(cursor, compilation, !descending, true);
    }

    private Condition beyond(Argument cursor, Compilation compilation, boolean down, boolean inclusive) {
        Condition strict = null;
        for (int i = keys.size() - 1; i >= 0; i--) {
            Expression key = keys.get(i);
            Expression value = value(cursor, i, compilation);
            boolean equalCounts = inclusive && i == keys.size() - 1;
            Condition further = further(key, value, down, equalCounts);
            strict = strict == null ? further : further.or(key.eq(value).and(strict));
        }
        Expression first = value(cursor, 0, compilation);
        Condition bound = further(keys.getFirst(), first, down, true);
        return strict == null ? bound : bound.and(strict);
    }

    private static Condition further(Expression key, Expression value, boolean down, boolean orEqual) {
        if (down) {
            return orEqual ? key.lte(value) : key.lt(value);
        }
        return orEqual ? key.gte(value) : key.gt(value);
    }

    private Expression value(Argument cursor, int index, Compilation compilation) {
        int size = keys.size();
        long expected = check;
        return compilation.parameter(
                cursor,
                "key" + index,
                given -> Cursor.decode(given.toString(), expected, size).get(index));
    }
}
