package org.uniongraph.extract.grammar.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern together with the letters with which anything that it finds begins, so that it is tried at few places of a
 * text. The letters are found by asking the pattern, which tells of a single letter whether more could follow.
 */
public final class Openings {
    /** What patterns don't name: a letter of each sort, for classes of all letters but some. */
    private static final String OTHERS = "㐀丨鿐가Ωж☃\uFFFC";

    /** The range of all Chinese letters, of which one of the others is; of smaller ranges none may be. */
    private static final String HAN = "\\u4e00-\\u9fa5";

    private static final Pattern UNTOLD = Pattern.compile("\\\\[uxpP]|[^\\x00-\\x7f]-[^\\x00-\\x7f]");

    /** Stands before the letter that is asked about, which so doesn't begin a text. */
    private static final String BEFORE = "\uFFFD";

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final BitSet letters = new BitSet();

    /** Whether it must be tried everywhere: it looks behind itself, or begins with nearly any letter. */
    private final boolean anywhere;

    private Openings(Pattern pattern) {
        this.pattern = pattern;
        String named = pattern.pattern();
        this.anywhere = pattern.flags() != 0
                || named.contains("(?<=")
                || named.contains("(?<!")
                || UNTOLD.matcher(named.replace(HAN, "")).find()
                || OTHERS.chars().anyMatch(letter -> named.indexOf(letter) < 0 && opens((char) letter));
        if (!anywhere) {
            for (char letter = 0; letter < ASCII; letter++) {
                letters.set(letter, opens(letter));
            }
            named.chars().forEach(letter -> letters.set(letter, opens((char) letter)));
        }
    }

    public static Openings of(Pattern pattern) {
        return new Openings(pattern);
    }

    /** Whether the end was hit tells of a single letter whether it can be the first of more. */
    @SuppressWarnings("JdkObsolete")
    private boolean opens(char letter) {
        Matcher matcher = pattern.matcher(BEFORE + letter)
                .region(1, 2)
                .useAnchoringBounds(false)
                .useTransparentBounds(true);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether the pattern finds anything in {@code text}. */
    public boolean areIn(String text) {
        Matcher matcher = pattern.matcher(text);
        if (anywhere) {
            return matcher.find();
        }
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if ((at == 0 || letters.get(text.charAt(at)))
                    && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return matcher.region(text.length(), text.length()).lookingAt();
    }
}
