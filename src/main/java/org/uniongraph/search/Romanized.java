package org.uniongraph.search;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.List;

/**
 * A folded text in pinyin without tones, in one piece; letters and digits stay as they are. The ü of nü and lü is
 * written u, as most people type it.
 *
 * @param full {@code haidianqu}
 * @param initials {@code hdq}
 */
record Romanized(String full, String initials) {
    static Romanized of(String letters) {
        List<Pinyin> syllables = PinyinDictionary.convertToPinyin(letters);
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            Pinyin syllable = syllables.get(i);
            String latin = syllable == Pinyin.none5
                    ? asItIs(letters.charAt(i))
                    : syllable.getPinyinWithoutTone().replace('v', 'u');
            full.append(latin);
            initials.append(latin, 0, Math.min(1, latin.length()));
        }
        return new Romanized(full.toString(), initials.toString());
    }

    /** Typed pinyin as the keys have it; {@code letters} are folded. */
    static String typed(String letters) {
        return letters.replace('ü', 'u').replace('v', 'u');
    }

    private static String asItIs(char letter) {
        return letter < 0x80 ? typed(String.valueOf(letter)) : "";
    }
}
