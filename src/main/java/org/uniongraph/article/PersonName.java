package org.uniongraph.article;

/** Which Han strings can be a person's name where a byline has names. */
final class PersonName {
    static final int LONGEST_TRANSCRIBED = 8;
    private static final String MIDDLE_DOTS = "·•・‧";
    /** Ideographs that newspapers set as a bar. */
    private static final String BARS = "丨〡";

    private static final String NO_LAST = "说等的了是被把还也都就这那";
    private static final String PLACE_ENDS = "省市县区镇";
    private static final int LONGEST_PLAIN = 4;
    private static final int LONGEST_DOTTED = 20;

    private PersonName() {}

    static boolean isNamePart(char c) {
        return (Letters.isHan(c) && BARS.indexOf(c) < 0) || MIDDLE_DOTS.indexOf(c) >= 0;
    }

    /**
     * Whether {@code text} may be a name.
     *
     * @param strict where no title such as 记者 vouches for it: only a name that begins with a surname, or one of another
     *     language
     */
    static boolean is(String text, boolean strict) {
        if (hasDot(text)) {
            boolean inside = isHan(text, 0) && isHan(text, text.length() - 1);
            return inside && text.length() <= LONGEST_DOTTED && !isOrganization(text);
        }
        if (text.length() < 2 || isOtherWord(text)) {
            return false;
        }
        boolean transcribed = isTranscribed(text);
        if (text.length() > LONGEST_PLAIN || (text.length() == LONGEST_PLAIN && !isLongPlain(text))) {
            return transcribed;
        }
        boolean surname = startsWithSurname(text);
        if (strict) {
            boolean noPlace = PLACE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
            return (surname || transcribed) && noPlace && !isOrganization(text, text.length() > 3);
        }
        return !isOrganization(text, !surname || text.length() > 3);
    }

    private static boolean isOtherWord(String text) {
        return PersonNameWords.NO_NAMES.contains(text)
                || NO_LAST.indexOf(text.charAt(text.length() - 1)) >= 0
                || PersonNameWords.NO_NAME_ENDS.stream().anyMatch(text::endsWith)
                || BylineWords.longestAt(BylineWords.OPENERS.subList(0, 6), text, 0) != null;
    }

    /** A name of four: behind a surname of two, two surnames, or nearly all transcribed. */
    private static boolean isLongPlain(String text) {
        boolean compound = PersonNameWords.COMPOUND_SURNAMES.contains(text.substring(0, 2));
        boolean both = PersonNameWords.isSurname(text.charAt(0)) && PersonNameWords.isSurname(text.charAt(1));
        return compound
                || both
                || text.chars()
                                .filter(c -> PersonNameWords.transcribes((char) c))
                                .count()
                        >= 3;
    }

    /** A name of another language without its dot: 扎西多吉. */
    static boolean isTranscribed(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_TRANSCRIBED
                && !PersonNameWords.isPlace(text)
                && text.chars().allMatch(c -> PersonNameWords.transcribes((char) c));
    }

    /** 2 or 3 characters behind a surname of one, 3 or 4 behind one of two; a double surname counts as one of two. */
    private static boolean startsWithSurname(String text) {
        if (text.length() == LONGEST_PLAIN) {
            return true;
        }
        boolean compound = PersonNameWords.COMPOUND_SURNAMES.contains(text.substring(0, 2));
        return PersonNameWords.isSurname(text.charAt(0)) || (compound && text.length() > 2);
    }

    /** Whether {@code text} ends as the names of organisations do. */
    static boolean isOrganization(String text) {
        return isOrganization(text, true);
    }

    private static boolean isOrganization(String text, boolean singleEndsToo) {
        return PersonNameWords.ORGANIZATION_ENDS.stream()
                .anyMatch(end -> text.endsWith(end) && (end.length() > 1 || (singleEndsToo && text.length() > 2)));
    }

    private static boolean hasDot(String text) {
        return text.chars().anyMatch(c -> MIDDLE_DOTS.indexOf(c) >= 0);
    }

    private static boolean isHan(String text, int at) {
        return Letters.isHan(text.charAt(at));
    }
}
