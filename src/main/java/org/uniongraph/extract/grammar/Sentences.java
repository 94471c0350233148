package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.Skeleton.Chunk;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads what the sentences of an article say of its entities, one sentence after another. */
final class Sentences {
    private static final Pattern HERE = Pattern.compile("在(?:这里|此地?|该[^，。]{1,4})(?:举行|举办|启动|召开|开幕|开赛|开班|拉开|进行)");

    private final Reading reading;
    private final Draft draft;
    private final Events events;
    private final Clauses clauses;
    private final Prizes prizes;
    private final Visits visits;
    private final Elections elections;

    Sentences(Reading reading, Draft draft, Events events, List<RelationRules.Rule> rules) {
        this.reading = reading;
        this.draft = draft;
        this.events = events;
        this.clauses = new Clauses(rules, draft, events);
        this.prizes = new Prizes(reading, draft, events);
        this.visits = new Visits(reading, draft, events);
        this.elections = new Elections(reading, draft);
    }

    /** @param chunks in the order of the text, none overlapping */
    void read(List<Chunk> chunks) {
        int next = 0;
        Skeleton before = null;
        for (Span sentence : reading.sentences()) {
            while (next < chunks.size() && chunks.get(next).span().start() < sentence.start()) {
                next++;
            }
            int from = next;
            while (next < chunks.size() && chunks.get(next).span().end() <= sentence.end()) {
                next++;
            }
            Skeleton skeleton = Skeleton.of(reading, sentence, chunks.subList(from, next));
            readHere(before, skeleton);
            visits.read(skeleton);
            elections.read(skeleton);
            prizes.read(skeleton);
            clauses.read(skeleton);
            before = skeleton;
        }
    }

    /** 就在这里举行: where the sentence before is. */
    private void readHere(@Nullable Skeleton before, Skeleton sentence) {
        Matcher here = HERE.matcher(sentence.text());
        if (before == null || !here.find()) {
            return;
        }
        Optional<DraftEntity> venue = before.chunks(0, before.text().length()).stream()
                .filter(chunk -> chunk.letter() == Skeleton.PLACE
                        || chunk.letter() == Skeleton.ORGANIZATION && !Clauses.NO_VENUES.contains(chunk.entity().kind))
                .map(Chunk::entity)
                .reduce((a, b) -> b);
        Optional<DraftEntity> event =
                sentence.events(0, here.start()).reduce((a, b) -> b).or(events::main);
        if (venue.isPresent() && event.isPresent()) {
            draft.relate(
                    RelationType.HELD_AT,
                    event.get(),
                    venue.get(),
                    null,
                    sentence.original(0, here.end()),
                    "venue-here-before");
        }
    }
}
