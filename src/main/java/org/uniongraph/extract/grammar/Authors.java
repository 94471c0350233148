package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uniongraph.article.Byline;
import org.uniongraph.extract.Extraction.FoundAuthor;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;

/** The authors of an article by its bylines; one whom the text names too is the same person. */
final class Authors {
    private final PrintedWords words;
    private final Origin origin;
    private final List<FoundEntity> entities;
    private final Map<String, String> people;

    /**
     * @param entities those of the article, to which authors whom it names nowhere else are added
     * @param people the ids of its persons by name
     */
    Authors(PrintedWords words, Origin origin, List<FoundEntity> entities, Map<String, String> people) {
        this.words = words;
        this.origin = origin;
        this.entities = entities;
        this.people = people;
    }

    List<FoundAuthor> of(List<Byline> bylines) {
        List<FoundAuthor> found = new ArrayList<>();
        for (Byline byline : bylines) {
            Quote quote = words.quoteOfBody(byline.span());
            String id = people.computeIfAbsent(byline.name(), name -> add(name, quote));
            found.add(new FoundAuthor(id, byline.role(), quote, origin));
        }
        return found;
    }

    private String add(String name, Quote quote) {
        String id = "p" + (entities.size() + 1);
        Attributes attributes =
                new Attributes(EntityType.PERSON, name, List.of(), null, null, null, null, EventTime.UNKNOWN);
        entities.add(new FoundEntity(id, attributes, List.of(new Mention(quote.text(), quote.span())), quote, origin));
        return id;
    }
}
