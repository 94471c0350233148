package org.uniongraph.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.BylineWords.Craft;
import org.uniongraph.model.AuthorRole;

/**
 * Reads a credit word by word: titles (记者), crafts (摄), names, affiliations, separators. A title holds for the names
 * behind it, a craft for the group of names before it, or behind it where it stands first or has a colon.
 */
final class CreditScanner {
    private static final String SEPARATORS = "、，,;；/／|｜丨〡│+&＆—–-－~";
    private static final String BULLETS = "□■●◎○▲△◆◇★☆—-*▌▍【[";
    private static final String QUOTES = "《》“”\"〈〉";
    private static final int LONGEST_AFFILIATION = 40;
    private final String text;
    private final int to;
    private final boolean strict;
    private final boolean open;
    private final boolean bracketed;
    private final CreditWords words;
    private final CreditedPeople people = new CreditedPeople();
    private final Affiliation affiliation = new Affiliation();
    private @Nullable AuthorRole title;
    private @Nullable Craft craftBefore;
    private boolean own;
    private boolean afterTitle;
    /** Whether prose runs into the last title: 某某告诉记者. */
    private boolean titleGlued;

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
        this.bracketed = from > 0 && "（([【".indexOf(text.charAt(from - 1)) >= 0;
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
        return unknown || (afterTitle && titleGlued) || !names ? Optional.empty() : Optional.of(result(to));
    }

    Credits leading() {
        while (!done && skipSeparators() && step()) {
            explicit |= title != null;
        }
        people.flush(Craft.TEXT);
        return result(lastGood);
    }

    private Credits result(int end) {
        return new Credits(people.list(), end, explicit, affiliation.name(text));
    }

    /** False at the end, and in front of prose. */
    private boolean skipSeparators() {
        boolean comma = false;
        while (at < to) {
            char c = text.charAt(at);
            boolean last = !open && "。】]".indexOf(c) >= 0 && at == to - 1;
            if (!Letters.isSpace(c) && SEPARATORS.indexOf(c) < 0 && !last) {
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
        if (afterTitle && words.titleAt(at) == null && readSpacedName(at, strict)) {
            return true;
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
        return PersonName.isNamePart(c) ? readRun() : !open && skipDetail(c);
    }

    /** A date, a quoted or foreign outlet: nothing that says who. */
    private boolean skipDetail(char c) {
        int end = words.dateEnd(at);
        if (end > at) {
            at = end;
            return true;
        }
        boolean outlet = c < '\u0080' ? Character.isLetterOrDigit(c) : QUOTES.indexOf(c) >= 0;
        affiliation.start(at);
        unknown = true;
        at++;
        return outlet && craftBefore == null;
    }

    private boolean skipBrackets(char close) {
        int end = text.indexOf(close, at, to);
        boolean here = end > 0 && end - at <= LONGEST_AFFILIATION && !people.noneWaiting();
        at = here ? end + 1 : at;
        return here;
    }

    private void readTitle(String word) {
        int start = at;
        affiliation.end(start);
        at += word.length();
        AuthorRole role = BylineWords.TITLES.get(word);
        if (role == null) {
            own |= BylineWords.OWN_OUTLETS.contains(word);
            return;
        }
        if (craftBefore == Craft.NONE || words.colonAt(at)) {
            people.flush(Craft.TEXT);
            craftBefore = null;
        }
        people.startTitle();
        titleGlued = start > 0 && PersonName.isNamePart(text.charAt(start - 1));
        title = role;
        afterTitle = true;
        explicit = true;
        unknown = false;
    }

    private boolean readCraft(String word) {
        Craft craft = CreditWords.craft(word);
        int end = at + word.length();
        boolean before =
                words.colonAt(end) || (people.noneWaiting() && !unknown) || craftBefore != null || craft == Craft.NONE;
        if (before && (open || !words.isLabel(end))) {
            return false;
        }
        at = end;
        explicit = true;
        afterTitle = false;
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
        people.flush(craft, !word.endsWith("报道"));
        lastGood = at;
        done = true;
        return true;
    }

    private boolean readRun() {
        int start = at;
        int cut = words.cut(start, words.runEnd(start));
        String run = text.substring(start, cut);
        if (!isAffiliation(run, start, cut) && readNames(run, start, cut)) {
            return true;
        }
        if (open) {
            return readNameBeforeProse(run, start);
        }
        at = cut;
        afterTitle = false;
        boolean besides = PersonName.isOrganization(run) || CreditWords.isPlaced(run) || craftBefore == Craft.NONE;
        unknown |= !besides;
        if (title == null && people.noneWaiting()) {
            affiliation.start(start);
        }
        return true;
    }

    /** What stands before a title, as an outlet does: 某城日报 记者, 学生记者, 驻沪记者. */
    private boolean isAffiliation(String run, int start, int cut) {
        if (words.titleAt(Letters.skipSpace(text, cut, to)) == null) {
            return false;
        }
        boolean first = title == null && people.noneWaiting();
        boolean glued = words.titleAt(cut) != null;
        boolean certain = afterTitle || PersonName.is(run, true) || (start > 0 && text.charAt(start - 1) == '、');
        return run.charAt(0) == '驻' || (first && (glued || CreditWords.isOutlet(run))) || (glued && !certain);
    }

    private boolean readNames(String run, int start, int end) {
        if (craftBefore == Craft.NONE) {
            return false;
        }
        boolean vouched = afterTitle && (bracketed || own || open || (start > 0 && !words.gluedAt(start - 1)));
        boolean gluedCraft = !afterTitle && title == null && words.craftAt(end) != null && words.gluedAt(end);
        boolean behindCraft = done && title == null;
        boolean strictHere = strict
                || (open && !afterTitle)
                || (afterTitle && !vouched)
                || (open && start > 0 && words.gluedAt(start - 1) && !words.gluedAt(end))
                || gluedCraft
                || behindCraft;
        if (run.length() == 1) {
            return readSpacedName(start, strictHere);
        }
        boolean place = CreditWords.isPlaced(run) && !(afterTitle && PersonName.is(run, true));
        boolean prose =
                open && end < to && "，,。；;：:".indexOf(text.charAt(end)) >= 0 && words.titleAfterComma(end) == null;
        List<String> names = place || prose ? List.of() : GluedNames.of(run, strictHere);
        boolean apart = end >= to || Letters.isSpace(text.charAt(end)) || text.charAt(end) == '、' || words.gluedAt(end);
        if (open && names.size() > 1 && !apart) {
            return false;
        }
        int from = start;
        for (String name : names) {
            add(name, from, from + name.length());
            from += name.length();
        }
        at = names.isEmpty() ? at : end;
        lastGood = names.isEmpty() ? lastGood : end;
        return !names.isEmpty();
    }

    /** Names of two characters are often set with a space: 白　莹. */
    private boolean readSpacedName(int start, boolean strictHere) {
        if (!PersonName.isNamePart(text.charAt(start))) {
            return false;
        }
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
