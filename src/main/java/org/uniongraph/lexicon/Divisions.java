package org.uniongraph.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The administrative divisions of China, found by their names. Immutable. */
public final class Divisions {
    private final LexiconData data;

    Divisions(LexiconData data) {
        this.data = data;
    }

    /** All divisions by code, and so parents before their children. */
    public List<Division> all() {
        return data.divisions();
    }

    /**
     * The divisions that go by {@code form}, officially or not; higher levels first, on one level those of which it is
     * the official name.
     */
    public List<Division> named(String form) {
        int number = data.trie().find(form);
        return number < 0 ? List.of() : numbered(number);
    }

    /** The division with this statistical code. */
    public Optional<Division> byCode(String code) {
        List<Division> all = data.divisions();
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).code().compareTo(code) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < all.size() && all.get(from).code().equals(code) ? Optional.of(all.get(from)) : Optional.empty();
    }

    /**
     * What {@code form} means inside {@code ancestor}: the most important division of that name there; empty when there
     * is none, or when several are equally important.
     */
    public Optional<Division> within(String form, Division ancestor) {
        List<Division> inside = inside(form, ancestor);
        boolean clear = inside.size() == 1 || inside.size() > 1 && !areEqual(form, inside.get(0), inside.get(1));
        return clear ? Optional.of(inside.getFirst()) : Optional.empty();
    }

    /**
     * What the last name of a printed chain means, such as 江苏省南京市江宁区 or 朝阳区望京街道: each name must be a division that lies
     * in the one before. A chain may skip levels.
     *
     * @return the divisions that fit, the most important first; empty when the text is no chain or contradicts itself
     */
    public List<Division> chain(String text) {
        Set<Division> last = new LinkedHashSet<>();
        follow(text, 0, null, last);
        return List.copyOf(last);
    }

    private void follow(String text, int from, @Nullable Division above, Set<Division> last) {
        for (int end = text.length(); end > from; end--) {
            String form = text.substring(from, end);
            for (Division next : above == null ? named(form) : inside(form, above)) {
                if (end == text.length()) {
                    last.add(next);
                } else {
                    follow(text, end, next, last);
                }
            }
        }
    }

    private List<Division> inside(String form, Division ancestor) {
        return named(form).stream()
                .filter(division -> division.isWithin(ancestor) && !division.equals(ancestor))
                .toList();
    }

    private static boolean areEqual(String form, Division one, Division other) {
        boolean bothOrNeither = one.name().equals(form) == other.name().equals(form);
        return one.level() == other.level() && bothOrNeither;
    }

    boolean isName(int form) {
        return data.namesakes().has(form);
    }

    private List<Division> numbered(int form) {
        return data.namesakes().of(form).mapToObj(data.divisions()::get).toList();
    }
}
