package org.uniongraph.article;

import java.util.List;

/** Which Han strings can be a person's name where a byline has names. */
final class PersonName {
    private static final String MIDDLE_DOTS = "·•・‧";
    private static final String PLACE_ENDS = "省市县区镇";
    private static final int LONGEST_PLAIN = 4;
    private static final int LONGEST_DOTTED = 20;

    private PersonName() {}

    static boolean isNamePart(char c) {
        return Letters.isHan(c) || MIDDLE_DOTS.indexOf(c) >= 0;
    }

    /**
     * Whether {@code text} may be a name.
     *
     * @param strict where no title such as 记者 vouches for it: only a name that begins with a surname
     */
    static boolean is(String text, boolean strict) {
        if (hasDot(text)) {
            boolean inside = isHan(text, 0) && isHan(text, text.length() - 1);
            return inside && text.length() <= LONGEST_DOTTED;
        }
        int length = text.length();
        boolean word = length < 2 || length > LONGEST_PLAIN || BylineWords.NO_NAMES.contains(text);
        if (word || BylineWords.longestAt(BylineWords.OPENERS.subList(0, 6), text, 0) != null) {
            return false;
        }
        boolean surname = startsWithSurname(text);
        if (strict) {
            return surname && PLACE_ENDS.indexOf(text.charAt(length - 1)) < 0 && !isOrganization(text, length > 3);
        }
        return !isOrganization(text, !surname || length > 3);
    }

    /** 2 or 3 characters behind a surname of one, 3 or 4 behind one of two. */
    private static boolean startsWithSurname(String text) {
        boolean compound = BylineWords.COMPOUND_SURNAMES.contains(text.substring(0, 2));
        boolean single = text.length() < LONGEST_PLAIN && BylineWords.isSurname(text.charAt(0));
        return single || (compound && text.length() > 2);
    }

    private static boolean isOrganization(String text, boolean singleEndsToo) {
        return BylineWords.ORGANIZATION_ENDS.stream()
                .anyMatch(end -> text.endsWith(end) && (end.length() > 1 || (singleEndsToo && text.length() > 2)));
    }

    /** Four characters that are two names of two: 张三李四. */
    static boolean isTwo(String text) {
        return text.length() == LONGEST_PLAIN
                && !hasDot(text)
                && !BylineWords.COMPOUND_SURNAMES.contains(text.substring(0, 2))
                && List.of(text.substring(0, 2), text.substring(2)).stream().allMatch(half -> is(half, true));
    }

    private static boolean hasDot(String text) {
        return text.chars().anyMatch(c -> MIDDLE_DOTS.indexOf(c) >= 0);
    }

    private static boolean isHan(String text, int at) {
        return Letters.isHan(text.charAt(at));
    }
}
