package org.uniongraph.lexicon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division of China.
 *
 * @param code its statistical code, of 2, 4, 6 or 9 digits
 * @param name its official name without those of its ancestors
 * @param parent the next higher division; null for a province
 */
public record Division(
        String code,
        String name,
        DivisionLevel level,
        @Nullable Division parent) {
    /** The divisions that it lies in, highest first; empty for a province. */
    public List<Division> ancestors() {
        Deque<Division> chain = new ArrayDeque<>();
        for (Division above = parent; above != null; above = above.parent) {
            chain.addFirst(above);
        }
        return List.copyOf(chain);
    }

    /** Its name without the words for its kind and for its peoples: 海淀, 恩施, 内蒙古; 勉县 stays whole. */
    public String stem() {
        return Stems.of(name, level);
    }

    /** Whether this is {@code other} or lies in it. */
    public boolean isWithin(Division other) {
        for (Division here = this; here != null; here = here.parent) {
            if (here.code.equals(other.code)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Division that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
