package org.uniongraph.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.BylineWords.Craft;
import org.uniongraph.model.AuthorRole;

/** The people of a credit: the titles and crafts around a name decide its roles. */
final class CreditedPeople {
    private final List<Credits.Person> people = new ArrayList<>();
    private final List<Credits.Person> group = new ArrayList<>();
    private int titleStart;

    /** Whether no name waits for the craft behind it. */
    boolean noneWaiting() {
        return group.isEmpty();
    }

    boolean isEmpty() {
        return people.isEmpty() && group.isEmpty();
    }

    List<Credits.Person> list() {
        return List.copyOf(people);
    }

    /** A photo may come from anyone (单位供图): only what is surely a name stays. */
    void keepCertainNames() {
        group.removeIf(person -> !PersonName.is(person.name(), true));
    }

    /**
     * @param title the title in front, 记者
     * @param craftBefore the craft in front, 摄影：
     */
    void add(String name, int from, int to, @Nullable AuthorRole title, @Nullable Craft craftBefore) {
        if (craftBefore == Craft.NONE) {
            return;
        }
        boolean photo = craftBefore == Craft.PHOTO || craftBefore == Craft.GIVEN_PHOTO;
        AuthorRole role = photo ? AuthorRole.PHOTOGRAPHER : title == null ? AuthorRole.REPORTER : title;
        group.add(new Credits.Person(name, role, from, to));
        if (craftBefore == Craft.BOTH) {
            group.add(new Credits.Person(name, AuthorRole.PHOTOGRAPHER, from, to));
        }
    }

    /** A title begins: the names behind it are its own. */
    void startTitle() {
        titleStart = group.size();
    }

    /** Ends the group of names, which {@code craft} follows. */
    void flush(Craft craft) {
        flush(craft, false);
    }

    /**
     * Ends the group of names, which {@code craft} follows.
     *
     * @param nearest whether 文/图 holds only for the names of the last title: 记者甲 通讯员乙 文/图
     */
    void flush(Craft craft, boolean nearest) {
        int first = nearest ? Math.min(titleStart, group.size()) : 0;
        if (craft == Craft.BOTH && first > 0) {
            people.addAll(group.subList(0, first));
            group.subList(0, first).clear();
        }
        for (Credits.Person person : group) {
            Credits.Person photographer =
                    new Credits.Person(person.name(), AuthorRole.PHOTOGRAPHER, person.from(), person.to());
            switch (craft) {
                case TEXT, NONE -> people.add(person);
                case PHOTO, GIVEN_PHOTO -> people.add(photographer);
                case BOTH -> {
                    people.add(person);
                    people.add(photographer);
                }
            }
        }
        group.clear();
        titleStart = 0;
    }
}
