package org.uniongraph.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Origin;
import org.uniongraph.model.Quote;
import org.uniongraph.model.Span;

/**
 * The text of an article as it is written, with the place of every name in it and of the words behind every fact. A
 * fact's words are those from a mark to the end of what is written so far.
 */
final class Draft {
    private final StringBuilder body = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<EntityId, Named> named = new LinkedHashMap<>();
    private int sentence;
    private String text = "";

    /** What an entity is besides its names. */
    interface Nature {
        Attributes with(String name, List<String> aliases);
    }

    private record Named(Nature nature, List<Mention> mentions) {}

    /** A claim, the words behind it and how it was found; the sentence around them follows from their place. */
    record Fact(Claim claim, Span words, Origin origin) {}

    /** The place that the next words will have. */
    int mark() {
        return body.length();
    }

    Draft say(String words) {
        body.append(words);
        return this;
    }

    /** Writes a name of an entity. */
    Draft name(EntityId id, String form, Nature nature) {
        Span span = new Span(body.length(), body.length() + form.length());
        body.append(form);
        named.computeIfAbsent(id, key -> new Named(nature, new ArrayList<>()))
                .mentions()
                .add(new Mention(form, span));
        return this;
    }

    /** States {@code claim} with the words since {@code mark}. */
    void state(Claim claim, int mark, Origin origin) {
        facts.add(new Fact(claim, new Span(mark, body.length()), origin));
    }

    void endSentence(String stop) {
        body.append(stop);
        sentences.add(new Span(sentence, body.length()));
        sentence = body.length();
    }

    void endParagraph() {
        body.append("\n\n");
        sentence = body.length();
    }

    /** All that it names, in the order of the text. */
    Set<EntityId> named() {
        return named.keySet();
    }

    boolean names(EntityId id) {
        return named.containsKey(id);
    }

    /** The whole text, once nothing more is written. */
    String body() {
        if (text.length() != body.length()) {
            text = body.toString();
        }
        return text;
    }

    /** What the article says of each entity it names, and then all other facts. */
    List<Fact> facts(Origin description) {
        List<Fact> all = new ArrayList<>();
        named.forEach((id, it) -> {
            List<String> forms = it.mentions().stream()
                    .map(Mention::text)
                    .distinct()
                    .sorted()
                    .toList();
            String name = forms.stream()
                    .reduce((one, other) -> other.length() > one.length() ? other : one)
                    .orElseThrow();
            List<String> aliases =
                    forms.stream().filter(form -> !form.equals(name)).toList();
            Claim claim = new Claim.Description(id, it.nature().with(name, aliases), it.mentions());
            Mention first = it.mentions().stream()
                    .filter(mention -> mention.text().equals(name))
                    .findFirst()
                    .orElseThrow();
            all.add(new Fact(claim, first.span(), description));
        });
        all.addAll(facts);
        return all;
    }

    /** Where it names {@code id} first. */
    Span firstMention(EntityId id) {
        return Objects.requireNonNull(named.get(id)).mentions().getFirst().span();
    }

    Quote quote(Span words) {
        String text = words.of(body());
        Span around = sentences.stream()
                .filter(span -> span.contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'" + text + "' stands in no sentence"));
        return new Quote(text, words, around.of(body()).strip());
    }
}
