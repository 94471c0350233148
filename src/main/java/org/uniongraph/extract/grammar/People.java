package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/**
 * Finds the people whom an article names: behind a post, in lists, before words that only people go with, then
 * everywhere.
 */
final class People {
    private static final String POSTS = "posts";
    /** How many names of a list are looked at to tell that it is one of names. */
    private static final int MAX_LOOK = 30;

    private static final String FOLLOWERS = "name-followers";

    private final Reading reading;
    private final PersonNames names;
    private final TitleChains chains;
    private final List<Span> organizations;
    private final TreeMap<Integer, PersonMention> found = new TreeMap<>();

    /** @param organizations where organisations are named */
    People(Reading reading, Set<Span> organizations) {
        this.reading = reading;
        this.organizations = List.copyOf(organizations);
        this.names = new PersonNames(reading);
        this.chains = new TitleChains(reading, organizations);
    }

    /**
     * All mentions of people in the order of the text.
     *
     * @param authors the names of the byline, which are people wherever they stand
     */
    List<PersonMention> find(List<String> authors) {
        authors.forEach(names::know);
        for (Term post : reading.hits().all(POSTS)) {
            behind(post);
        }
        organizations.forEach(this::behindOrganization);
        for (int i = 0; i < reading.length(); i++) {
            if (reading.at(i) == '·') {
                dotted(i);
            }
            Token token = reading.tokenAt(i);
            boolean person = token != null && token.start() == i && token.is("nr") && token.length() >= 2;
            boolean first = reading.isStop(i - 1) && names.hasPlainSurname(i);
            if (person || first) {
                untitled(i, person);
            }
        }
        everywhere();
        return List.copyOf(found.values());
    }

    private void behind(Term post) {
        int start = post.end();
        if (reading.at(start) == ' ') {
            start++;
        }
        Term longer = reading.hits().startingAt(POSTS, post.start());
        if (longer != null && longer.end() > post.end() || isInOrganization(start)) {
            return;
        }
        Span name = names.at(start);
        if (name.length() == 0 || !isLikely(name, post)) {
            name = names.withoutSurname(start);
            if (name.length() == 0 || post.word().is("class", "ADDRESS")) {
                return;
            }
        }
        add(name, chains.before(start, post));
        list(name, chains.before(start, post));
    }

    /** Behind an office a name is likely; behind a word for anyone (职工, 代表) it must look like one in more ways. */
    private boolean isLikely(Span name, Term post) {
        if (names.isDotted(name)) {
            return true;
        }
        Token token = reading.tokenAt(name.start());
        boolean tokenized = token != null && token.start() == name.start() && token.is("nr");
        boolean ended = names.isEnded(name);
        boolean plain = names.hasPlainSurname(name.start());
        boolean starts = reading.isBoundary(name.start()) || token != null && token.is("nr");
        boolean bounded = starts && reading.isBoundary(name.end());
        if (names.startsAsWord(name) && !(ended && plain)) {
            return false;
        }
        if (post.word().is("class", "OFFICE")) {
            return tokenized || ended || plain && bounded;
        }
        return tokenized && (plain || ended) || plain && bounded && (ended || name.length() == 3);
    }

    /** 某公司焊工张三, 某林业局检疫员李四: a title that is known by its last letter only. */
    private void behindOrganization(Span organization) {
        for (int end = organization.end() + 2; end <= organization.end() + 9; end++) {
            if (reading.isStop(end - 1)) {
                return;
            }
            boolean title = "员工师手长匠医警".indexOf(reading.at(end - 1)) >= 0;
            Span name = title ? names.at(end) : new Span(end, end);
            if (name.length() < 2 || reading.hits().endingAt(POSTS, end) != null || names.startsAsWord(name)) {
                continue;
            }
            Token token = reading.tokenAt(end);
            boolean tokenized = token != null && token.start() == end && token.is("nr");
            boolean bounded = reading.isBoundary(end) && reading.isBoundary(name.end());
            if (tokenized || names.hasPlainSurname(end) && (names.isEnded(name) || bounded)) {
                String post = reading.substring(organization.end(), end);
                add(name, List.of(new Post(organization, post, new Span(organization.start(), end))));
                return;
            }
        }
    }

    /** 某公司的买买提·吐尔逊: a name with a dot needs no post. */
    private void dotted(int dot) {
        int open = reading.text().lastIndexOf('“', dot);
        if (open >= 0 && dot - open < 40 && reading.text().lastIndexOf('”', dot) < open) {
            return;
        }
        int start = dot;
        while (start > 0
                && dot - start < 7
                && PersonNames.isHan(reading.at(start - 1))
                && !isInOrganization(start - 1)
                && "的由和与及是被".indexOf(reading.at(start - 1)) < 0
                && reading.hits().endingAt(POSTS, start) == null) {
            start--;
        }
        Span name = names.at(start);
        if (names.isDotted(name) && name.end() > dot && !found.containsKey(start)) {
            add(name, List.of());
        }
    }

    /** 甲、乙和丙: names that follow one in a list, without posts of their own. */
    private void list(Span first, List<Post> posts) {
        Span last = first;
        while ("、和与及".indexOf(reading.at(last.end())) >= 0) {
            int start = last.end() + 1;
            Span next = names.at(start);
            if (next.length() < 2 || isInOrganization(start) || found.containsKey(start)) {
                return;
            }
            boolean ends = reading.isStop(next.end())
                    || "和与及等".indexOf(reading.at(next.end())) >= 0
                    || reading.isStop(next.end())
                    || reading.hits().startingAt(FOLLOWERS, next.end()) != null
                    || Character.isDigit(reading.at(next.end()));
            if (!ends) {
                return;
            }
            add(next, shared(posts));
            last = next;
        }
    }

    /** Those who stand behind one plural title hold it all: 教师甲、乙. An office of rank is one person's. */
    private List<Post> shared(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.organization() != null)
                .filter(post -> reading.lexicon()
                        .word(POSTS, post.title())
                        .map(word ->
                                !word.attributes().getOrDefault("class", "").equals("OFFICE"))
                        .orElse(false))
                .toList();
    }

    private void untitled(int start, boolean person) {
        Span name = names.at(start);
        if (name.length() < 2 || found.containsKey(name.start()) || isInOrganization(name.start())) {
            return;
        }
        boolean plain = names.hasPlainSurname(name.start());
        boolean listed = isListed(name);
        boolean follower = reading.hits().startingAt("person-verbs", name.end()) != null;
        boolean counted = reading.at(name.end()) == '等'
                && (Character.isDigit(reading.at(name.end() + 1)) || reading.follows(name.end(), "等人"));
        if (plain && (listed || person && (counted || follower && startsClause(name) || isOfOrganization(name)))) {
            add(name, List.of());
            list(name, List.of());
        }
    }

    /** 某公司的张三. */
    private boolean isOfOrganization(Span name) {
        return reading.at(name.start() - 1) == '的' && isInOrganization(name.start() - 2) && names.isEnded(name);
    }

    private boolean startsClause(Span name) {
        return reading.isStop(name.start() - 1) || reading.isBoundary(name.start());
    }

    /** One of at least three that all look like names, each between marks. */
    private boolean isListed(Span name) {
        boolean left = reading.isStop(name.start() - 1)
                || reading.at(name.start() - 1) == '（'
                || reading.at(name.start() - 1) == '由';
        int count = 0;
        Span at = name;
        while (count < MAX_LOOK && at.length() >= 2 && reading.at(at.end()) == '、') {
            count++;
            at = names.at(at.end() + 1);
        }
        return left && count >= 2 && at.length() >= 2;
    }

    private boolean isInOrganization(int at) {
        return chains.isInOrganization(at);
    }

    private void add(Span name, List<Post> posts) {
        PersonMention known = found.get(name.start());
        if (known != null && (known.posts().size() >= posts.size())) {
            return;
        }
        int start = posts.stream().mapToInt(post -> post.span().start()).min().orElse(name.start());
        found.put(name.start(), new PersonMention(name, new Span(start, name.end()), posts));
        names.know(reading.of(name));
    }

    private void everywhere() {
        List<String> all = found.values().stream()
                .map(mention -> reading.of(mention.name()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : all) {
            int at = reading.text().indexOf(name);
            while (at >= 0) {
                if (!overlaps(at, at + name.length()) && !isInOrganization(at)) {
                    found.put(
                            at,
                            new PersonMention(
                                    new Span(at, at + name.length()), new Span(at, at + name.length()), List.of()));
                }
                at = reading.text().indexOf(name, at + name.length());
            }
        }
    }

    private boolean overlaps(int start, int end) {
        Map.@Nullable Entry<Integer, PersonMention> before = found.floorEntry(end - 1);
        return before != null && before.getValue().name().end() > start;
    }
}
