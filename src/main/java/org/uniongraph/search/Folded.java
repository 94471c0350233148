package org.uniongraph.search;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The letters and digits of a text in the form that is compared: traditional characters as simplified ones, full width
 * as half width (NFKC), capitals as small letters; all else is left out.
 */
final class Folded {
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private Folded(String letters, int[] starts, int[] ends) {
        this.letters = letters;
        this.starts = starts;
        this.ends = ends;
    }

    static Folded of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 16];
        int[] ends = new int[text.length() + 16];
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            String folded = fold(codePoint);
            if (letters.length() + folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length + folded.length());
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, letters.length(), letters.length() + folded.length(), at);
            Arrays.fill(ends, letters.length(), letters.length() + folded.length(), next);
            letters.append(folded);
            at = next;
        }
        return new Folded(letters.toString(), starts, ends);
    }

    String letters() {
        return letters;
    }

    /** Where the original has the character that a UTF-16 unit of the letters comes from. */
    int start(int index) {
        return starts[index];
    }

    /** Where that character ends in the original, exclusive. */
    int end(int index) {
        return ends[index];
    }

    /** Only the letters of {@link #of}. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> letters.append(fold(codePoint)));
        return letters.toString();
    }

    private static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetterOrDigit(codePoint) ? Character.toString(Character.toLowerCase(codePoint)) : "";
        }
        String text = Character.toString(codePoint);
        String plain = isHan(codePoint) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.appendCodePoint(simplified(letter)));
        return letters.toString();
    }

    /**
     * The table leads from some variants to others first (頴, 颕, 颖): it is followed to the end, but not out of the Han
     * characters (it has a private code for 棡's).
     */
    private static int simplified(int letter) {
        int plain = letter;
        for (int step = 0; step < 3 && Character.isBmpCodePoint(plain); step++) {
            int next = CharTable.convert((char) plain);
            if (!isHan(next)) {
                break;
            }
            plain = next;
        }
        return plain;
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
