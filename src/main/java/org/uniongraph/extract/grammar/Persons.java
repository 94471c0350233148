package org.uniongraph.extract.grammar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Joins the names of people to persons, and gives each the posts that stand before the name: 县总工会主席王小明. */
final class Persons {
    private final Reading reading;
    private final Draft draft;
    private final Workplaces workplaces;
    private final Map<Span, DraftEntity> organizations;
    private final Map<String, DraftEntity> byName = new HashMap<>();

    /** @param organizations by the places that name them */
    Persons(Reading reading, Draft draft, Map<Span, DraftEntity> organizations) {
        this.reading = reading;
        this.draft = draft;
        this.organizations = organizations;
        this.workplaces = new Workplaces(reading, draft, organizations);
    }

    /** @param people in the order of the text */
    Map<PersonMention, DraftEntity> join(List<PersonMention> people) {
        Map<PersonMention, DraftEntity> persons = new LinkedHashMap<>();
        DraftEntity organization = null;
        Span sentence = new Span(0, 0);
        for (PersonMention mention : people) {
            DraftEntity person = person(mention.name());
            persons.put(mention, person);
            Span here = reading.sentenceAround(mention.name());
            organization = addPosts(person, mention, here.equals(sentence) ? organization : null);
            sentence = here;
        }
        return persons;
    }

    private DraftEntity person(Span name) {
        DraftEntity person = byName.computeIfAbsent(
                reading.of(name), n -> draft.add(new DraftEntity(EntityType.PERSON, n, "person")));
        person.mention(name);
        return person;
    }

    /**
     * Adds the posts of a mention; an office without an organisation is of that named last in the sentence: 主席甲、副主席乙.
     *
     * @return the organisation named last, this mention included
     */
    private @Nullable DraftEntity addPosts(DraftEntity person, PersonMention mention, @Nullable DraftEntity last) {
        DraftEntity named = last;
        for (Post post : mention.posts()) {
            DraftEntity organization = organization(post, named);
            if (organization == null || post.title().startsWith("原")) {
                continue;
            }
            Span unit = post.unit();
            draft.relate(
                    RelationType.HOLDS_POSITION,
                    person,
                    unit == null ? organization : workplaces.unit(organization, unit),
                    post.title(),
                    mention.phrase(),
                    post.organization() == null && named != organization ? "post-of-implied" : "post-before-name");
            named = organization;
        }
        return named;
    }

    private @Nullable DraftEntity organization(Post post, @Nullable DraftEntity last) {
        if (post.organization() != null) {
            return organizations.get(post.organization());
        }
        if (Governments.isLedBy(post.title())) {
            return null;
        }
        if (last != null && isOffice(post.title())) {
            return last;
        }
        return workplaces.implied(post).orElse(null);
    }

    private boolean isOffice(String title) {
        return WordList.POSTS
                .find(reading.lexicon(), title.substring(title.lastIndexOf('、') + 1))
                .filter(word -> word.is("class", "OFFICE"))
                .isPresent();
    }
}
