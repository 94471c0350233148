package org.uniongraph.extract.grammar;

import java.util.List;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.model.Span;

/** Reads names in a row, of which only the first may have posts before it: 教师甲、乙和丙. */
final class PersonLists {
    /** How many names of a list are looked at to tell that it is one of names. */
    private static final int MAX_LOOK = 30;

    private static final int MAX_REMARK = 9;

    private final Reading reading;
    private final PersonNames names;
    private final NameEnds ends;
    private final PersonMentions found;
    private final NameSpans organizations;

    PersonLists(Reading reading, PersonNames names, PersonMentions found, NameSpans organizations) {
        this.reading = reading;
        this.names = names;
        this.ends = new NameEnds(reading);
        this.found = found;
        this.organizations = organizations;
    }

    /** Adds {@code first} and the names that follow it. */
    void add(Span first, List<Post> posts) {
        found.add(first, posts);
        List<Post> shared = shared(posts);
        int mark = markBehind(first);
        while ("、和与及".indexOf(reading.at(mark)) >= 0) {
            Span next = names.at(mark + 1);
            boolean taken = organizations.covers(next.start())
                    || found.startAt(next.start())
                    || reading.hits().startingAt(WordList.POSTS, next.start()) != null;
            if (next.length() < 2 || taken || !isEnded(next)) {
                return;
            }
            found.add(next, shared);
            mark = markBehind(next);
        }
    }

    /** 甲（兼职）|、乙: where the name has ended, with what is said of it in brackets. */
    private int markBehind(Span name) {
        int limit = Math.min(reading.length(), name.end() + MAX_REMARK);
        int close = reading.at(name.end()) == '（' ? reading.text().indexOf('）', name.end(), limit) : -1;
        return close < 0 ? name.end() : close + 1;
    }

    private boolean isEnded(Span name) {
        return reading.isStop(markBehind(name))
                || "和与及等".indexOf(reading.at(name.end())) >= 0
                || ends.isFollower(name.end())
                || Character.isDigit(reading.at(name.end()));
    }

    /** Those who stand behind one plural title hold it all: 教师甲、乙. An office of rank is one person's. */
    private List<Post> shared(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.organization() != null)
                .filter(post -> WordList.POSTS
                        .find(reading.lexicon(), post.title())
                        .filter(word -> !word.is("class", "OFFICE"))
                        .isPresent())
                .toList();
    }

    /** 甲、乙当选为: whether {@code name} begins a clause with two names that a word follows which only people go with. */
    boolean startPairOf(Span name) {
        if (!reading.isStop(name.start() - 1) || "、和".indexOf(reading.at(name.end())) < 0) {
            return false;
        }
        Span second = names.at(name.end() + 1);
        return second.length() >= 2 && reading.hits().startingAt(WordList.PERSON_VERBS, second.end()) != null;
    }

    /** Whether {@code name} begins a row of at least three that all look like names. */
    boolean startWith(Span name) {
        boolean left = reading.isStop(name.start() - 1) || "（由为是有括：".indexOf(reading.at(name.start() - 1)) >= 0;
        int count = 0;
        Span at = name;
        while (count < MAX_LOOK && at.length() >= 2 && reading.at(at.end()) == '、') {
            count++;
            at = names.at(at.end() + 1);
        }
        return left && count >= 2 && at.length() >= 2;
    }
}
