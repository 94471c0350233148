package org.uniongraph.extract.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/** Reads posts that stand behind a name: 甲当选为县总工会主席，乙、丙当选为副主席; 甲任组长. */
final class Elections {
    private static final Pattern ELECTED = Pattern.compile(
            "(?<who>Ⓟ(?:(?:、|和|与|及|（[^）]{1,8}）)+Ⓟ?)*+)(?:（[^）]{1,8}）)?(?:，)?(?:全票|成功|分别|再次|均|同时)*(?:当选|兼任|担任|出任|就任|被选举?为|被选举?为|被推选为|任)(?:为|了)*(?<organization>Ⓞ)?");
    private static final Pattern CHOSEN =
            Pattern.compile("(?:选举|选出|推选|选举产生)了?(?<who>Ⓟ(?:[、和与及]Ⓟ)*+)(?:等[^，。；]{0,6})?(?:为|担任)(?<organization>Ⓞ)?");

    private static final Needs ELECTED_NEEDS = Needs.of(ELECTED);
    private static final Needs CHOSEN_NEEDS = Needs.of(CHOSEN);

    private final Reading reading;
    private final Draft draft;
    /** The organisation whose meeting it is, of which a post is that names no other. */
    private final Optional<DraftEntity> body;

    Elections(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.body = body(draft);
    }

    private static Optional<DraftEntity> body(Draft draft) {
        return draft.relations().stream()
                .filter(r -> r.rule().equals("congress-of"))
                .map(DraftRelation::from)
                .findFirst()
                .or(() -> draft.entities(EntityType.ORGANIZATION).stream()
                        .filter(DraftEntity::isUnion)
                        .max(Comparator.comparingInt(union -> union.mentions.size())));
    }

    void read(Skeleton sentence) {
        if (sentence.meets(ELECTED_NEEDS)) {
            each(sentence, ELECTED.matcher(sentence.text()));
        }
        if (sentence.meets(CHOSEN_NEEDS)) {
            each(sentence, CHOSEN.matcher(sentence.text()));
        }
    }

    private void each(Skeleton sentence, Matcher matcher) {
        while (matcher.find()) {
            int end = sentence.original(matcher.start(), matcher.end()).end();
            String title = title(end);
            Optional<DraftEntity> organization = organization(sentence, matcher).or(() -> body);
            if (title.isEmpty() || organization.isEmpty()) {
                continue;
            }
            Span evidence =
                    new Span(sentence.original(matcher.start(), matcher.end()).start(), end + title.length());
            for (Skeleton.Chunk person : sentence.chunks(matcher.start("who"), matcher.end("who"))) {
                draft.relate(
                        RelationType.HOLDS_POSITION,
                        person.entity(),
                        organization.get(),
                        title,
                        evidence,
                        "post-behind-name");
            }
        }
    }

    private static Optional<DraftEntity> organization(Skeleton sentence, Matcher matcher) {
        if (matcher.start("organization") < 0) {
            return Optional.empty();
        }
        List<Skeleton.Chunk> chunks = sentence.chunks(matcher.start("organization"), matcher.end("organization"));
        return chunks.stream().map(Skeleton.Chunk::entity).findFirst();
    }

    /** The titles that start at {@code start}, joined as printed; within a few letters behind 第一届委员会 and the like. */
    private String title(int start) {
        int at = start;
        int end = start;
        while (true) {
            Term post = null;
            for (int skip = 0; skip <= 4 && post == null; skip++) {
                post = reading.hits().startingAt("posts", at + skip);
            }
            if (post == null) {
                return reading.substring(start, end);
            }
            end = post.end();
            if (reading.at(end) != '、') {
                return reading.substring(start, end);
            }
            at = end + 1;
        }
    }
}
