package org.uniongraph.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.BylineWords.Craft;
import org.uniongraph.model.AuthorRole;

/**
 * Reads a credit word by word: titles (记者), crafts (摄), names, affiliations, separators. A title holds for the names
 * behind it, a craft for the group of names before it, or behind it where it stands first or has a colon.
 */
final class CreditScanner {
    private static final String SEPARATORS = "、，,;；/／|+&";
    private static final String BULLETS = "□■●◎○▲△◆◇★☆—-*▌";
    private static final int LONGEST_AFFILIATION = 40;

    private final String text;
    private final int to;
    private final boolean strict;
    private final boolean open;
    private final CreditWords words;
    private final CreditedPeople people = new CreditedPeople();
    private @Nullable AuthorRole title;
    private @Nullable Craft craftBefore;
    private @Nullable String affiliation;
    private boolean afterTitle;
    private boolean explicit;
    private boolean unknown;
    private boolean given;
    private boolean done;
    private int at;
    private int lastGood;

    /** @param open whether prose may follow: reading stops at the first thing that belongs to no credit */
    CreditScanner(String text, int from, int to, boolean strict, boolean open) {
        this.text = text;
        this.at = from;
        this.lastGood = from;
        this.to = to;
        this.words = new CreditWords(text, to);
        this.strict = strict;
        this.open = open;
    }

    Optional<Credits> whole() {
        while (at < to && (BULLETS.indexOf(text.charAt(at)) >= 0 || Letters.isSpace(text.charAt(at)))) {
            at++;
        }
        while (skipSeparators()) {
            if (!step()) {
                return Optional.empty();
            }
        }
        people.flush(Craft.TEXT);
        boolean names = !people.isEmpty() || (explicit && craftBefore != null) || given;
        return unknown || !names ? Optional.empty() : Optional.of(result(to));
    }

    Credits leading() {
        while (!done && skipSeparators() && step()) {
            explicit |= title != null;
        }
        people.flush(Craft.TEXT);
        return result(lastGood);
    }

    private Credits result(int end) {
        return new Credits(people.list(), end, explicit, affiliation);
    }

    /** False at the end, and in front of prose. */
    private boolean skipSeparators() {
        boolean comma = false;
        while (at < to) {
            char c = text.charAt(at);
            boolean lastStop = !open && c == '。' && at == to - 1;
            if (!Letters.isSpace(c) && SEPARATORS.indexOf(c) < 0 && !lastStop) {
                break;
            }
            comma |= c == '，' || c == ',';
            at++;
        }
        return at < to && !(open && comma && words.titleAt(at) == null);
    }

    private boolean step() {
        char c = text.charAt(at);
        if (words.isColon(at)) {
            at++;
            return explicit;
        }
        if (c == '（' || c == '(') {
            return !open && skipBrackets(c == '（' ? '）' : ')');
        }
        String titleWord = words.titleAt(at);
        if (titleWord != null) {
            readTitle(titleWord);
            return true;
        }
        String craft = words.craftAt(at);
        if (craft != null) {
            return readCraft(craft);
        }
        return PersonName.isNamePart(c) && readRun();
    }

    private boolean skipBrackets(char close) {
        int end = text.indexOf(close, at);
        boolean here = end > 0 && end < to && end - at <= LONGEST_AFFILIATION && !people.noneWaiting();
        at = here ? end + 1 : at;
        return here;
    }

    private void readTitle(String word) {
        at += word.length();
        AuthorRole role = BylineWords.TITLES.get(word);
        if (role == null) {
            skipPosting();
            return;
        }
        if (craftBefore == Craft.NONE || words.colonAt(at)) {
            people.flush(Craft.TEXT);
            craftBefore = null;
        }
        title = role;
        afterTitle = true;
        explicit = true;
        unknown = false;
    }

    /** 本报驻沪记者: the place counts for nothing. */
    private void skipPosting() {
        int next = text.indexOf("记者", at);
        if (at < to && text.charAt(at) == '驻' && next > 0 && next - at < 10) {
            at = next;
        }
    }

    private boolean readCraft(String word) {
        Craft craft = BylineWords.CRAFTS.getOrDefault(word, Craft.TEXT);
        at += word.length();
        boolean before =
                words.colonAt(at) || (people.noneWaiting() && !unknown) || craftBefore != null || craft == Craft.NONE;
        if (before && open) {
            return false;
        }
        explicit = true;
        if (before) {
            people.flush(Craft.TEXT);
            craftBefore = craft;
            title = null;
            return true;
        }
        if (craft == Craft.GIVEN_PHOTO) {
            people.keepCertainNames();
            given = true;
            unknown = false;
        }
        people.flush(craft);
        lastGood = at;
        done = true;
        return true;
    }

    private boolean readRun() {
        int start = at;
        int end = start;
        while (end < to && PersonName.isNamePart(text.charAt(end))) {
            end++;
        }
        int cut = words.cut(start, end);
        String run = text.substring(start, cut);
        boolean titleNext = words.titleAt(Letters.skipSpace(text, cut, to)) != null;
        boolean outlet = titleNext && title == null && people.noneWaiting() && CreditWords.isOutlet(run);
        if (!outlet && readName(run, start, cut)) {
            return true;
        }
        if (open) {
            return readNameBeforeProse(run, start);
        }
        at = cut;
        unknown = true;
        affiliation = affiliation == null ? run : affiliation;
        return true;
    }

    private boolean readName(String run, int start, int end) {
        boolean strictHere = strict || (open && !afterTitle);
        if (run.length() == 1) {
            return readSpacedName(start, strictHere);
        }
        boolean prose = open && end < to && "，,。；;：:".indexOf(text.charAt(end)) >= 0 && titleAfterComma(end) == null;
        if (prose) {
            return false;
        }
        if (PersonName.isTwo(run)) {
            add(run.substring(0, 2), start, start + 2);
            add(run.substring(2), start + 2, end);
        } else if (PersonName.is(run, strictHere)) {
            add(run, start, end);
        } else {
            return false;
        }
        at = end;
        lastGood = end;
        return true;
    }

    private @Nullable String titleAfterComma(int comma) {
        return words.titleAt(Letters.skipSpace(text, comma + 1, to));
    }

    /** Names of two characters are often set with a space: 白　莹. */
    private boolean readSpacedName(int start, boolean strictHere) {
        int second = Letters.skipSpace(text, start + 1, to);
        boolean alone = second > start + 1
                && second < to
                && Letters.isHan(text.charAt(second))
                && (second + 1 == to || !PersonName.isNamePart(text.charAt(second + 1)));
        String name = alone ? "" + text.charAt(start) + text.charAt(second) : "";
        if (!PersonName.is(name, strictHere)) {
            return false;
        }
        add(name, start, second + 1);
        at = second + 1;
        lastGood = at;
        return true;
    }

    /** 记者张三近日从…: the name ends where the sentence is known to begin. */
    private boolean readNameBeforeProse(String run, int start) {
        for (int length = 3; afterTitle && !strict && length >= 2; length--) {
            boolean opener = run.length() > length && BylineWords.longestAt(BylineWords.OPENERS, run, length) != null;
            if (opener && PersonName.is(run.substring(0, length), true)) {
                add(run.substring(0, length), start, start + length);
                lastGood = start + length;
                break;
            }
        }
        return false;
    }

    private void add(String name, int from, int end) {
        afterTitle = false;
        people.add(name, from, end, title, craftBefore);
    }
}
