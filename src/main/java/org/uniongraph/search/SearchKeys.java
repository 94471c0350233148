package org.uniongraph.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Under what an entity is found; a function of its type, name and aliases alone.
 *
 * @param names its folded name, then its folded aliases
 * @param shortNames what rules shorten them to
 * @param pinyin all of these in pinyin, in full and by initials
 */
public record SearchKeys(List<String> names, List<String> shortNames, List<String> pinyin) {
    /**
     * The version of the rules that make keys. It goes up with any change of them, so that a store with older keys is
     * given new ones at the next start.
     */
    public static final long RULES = 1;

    /** No name is longer, and an index takes no term of more than 32 kB. */
    private static final int LONGEST = 100;

    /** Merged entities may have very many aliases; no more forms than this are kept of each sort. */
    private static final int MOST = 60;

    public SearchKeys {
        names = List.copyOf(names);
        shortNames = List.copyOf(shortNames);
        pinyin = List.copyOf(pinyin);
    }

    public static SearchKeys of(String type, String name, Collection<String> aliases) {
        Set<String> names = new LinkedHashSet<>();
        add(names, name);
        aliases.stream().sorted().forEach(alias -> add(names, alias));
        Set<String> shortNames = new LinkedHashSet<>();
        names.forEach(form -> shortNames.addAll(ShortNames.of(type, form)));
        shortNames.removeAll(names);
        List<String> kept = names.stream().limit(MOST).toList();
        List<String> shortened = shortNames.stream().limit(MOST).toList();
        Set<String> pinyin = new LinkedHashSet<>();
        kept.forEach(form -> romanize(form, pinyin));
        shortened.forEach(form -> romanize(form, pinyin));
        return new SearchKeys(kept, shortened, new ArrayList<>(pinyin));
    }

    /** The properties of the entity's node that hold them. */
    public Map<String, Object> properties() {
        return Map.of("searchNames", names, "searchShortNames", shortNames, "searchPinyin", pinyin);
    }

    private static void add(Set<String> names, String name) {
        String letters = Folded.letters(name);
        if (!letters.isEmpty()) {
            names.add(shortened(letters));
        }
    }

    private static String shortened(String letters) {
        if (letters.length() <= LONGEST) {
            return letters;
        }
        int end = Character.isHighSurrogate(letters.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return letters.substring(0, end);
    }

    private static void romanize(String form, Set<String> pinyin) {
        if (form.codePoints().noneMatch(Folded::isHan)) {
            return;
        }
        Romanized romanized = Romanized.of(form);
        pinyin.add(romanized.full());
        if (romanized.initials().length() > 1) {
            pinyin.add(romanized.initials());
        }
    }
}
