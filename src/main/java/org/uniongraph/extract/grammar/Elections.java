package org.uniongraph.extract.grammar;

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
            "(?<who>Ⓟ(?:(?:、|和|与|及|（[^）]{1,8}）)+(?:(?:[^，。；、ⓄⓅⒺⓁ和与及]{1,6})?Ⓟ)?)*+)(?:（[^）]{1,8}）)?(?:，|则|也|还)?(?:全票|成功|分别|再次|均|同时|受聘|受邀)*(?:当选|连任|兼任|担任|出任|就任|接任|续任|受聘|被聘|被聘请|被选举?|被推选|被增补|被任命|任)(?:为|担任|成为)*(?<organization>Ⓞ)?");
    private static final Pattern CHOSEN = Pattern.compile(
            "(?:选举|选出|推选|选举产生|增补|聘请|聘任|任命)了?(?<who>Ⓟ(?:[、和与及]Ⓟ)*+)(?:等[^，。；]{0,6})?(?:为|担任|任)(?<organization>Ⓞ)?");
    /** What may stand between 当选 and the post: which organisation's it is, or that it is new. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:该|本|新一届|新任|首任|首届|名誉|第[一二三四五六七八九十]{1,2}(?:届|任))*(?<body>[\\u4e00-\\u9fa5]{0,8})");

    static final String RULE = "post-behind-name";

    private static final Pattern ASSEMBLY = Pattern.compile("^(?:第[一二三四五六七八九十]{1,3}|首)(?:届|次)|^(?:委员会|成立)");

    private static final int MAX_BETWEEN = 12;

    /** 选举甲为主席，乙、丙为副主席: goes on after a choice. */
    private static final Pattern NEXT = Pattern.compile("(?<=[，；])(?<who>Ⓟ(?:[、和与及]Ⓟ)*+)(?:为|任|担任)(?<organization>Ⓞ)?");

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
                .findFirst();
    }

    void read(Skeleton sentence) {
        if (sentence.meets(ELECTED_NEEDS)) {
            each(sentence, ELECTED.matcher(sentence.text()));
        }
        if (sentence.meets(CHOSEN_NEEDS)) {
            each(sentence, CHOSEN.matcher(sentence.text()));
            each(sentence, NEXT.matcher(sentence.text()));
        }
    }

    private void each(Skeleton sentence, Matcher matcher) {
        while (matcher.find()) {
            Span clause = sentence.original(matcher.start(), matcher.end());
            Span title = title(clause.end());
            if (title.length() == 0) {
                continue;
            }
            Span evidence = new Span(clause.start(), title.end());
            int verbEnd = clause.end();
            int titleStart = title.start();
            organization(sentence, matcher)
                    .or(() -> between(reading.substring(verbEnd, titleStart), clause.start()))
                    .or(() -> chosenInto(sentence, matcher.start()))
                    .ifPresent(organization -> sentence.chunks(matcher.start("who"), matcher.end("who"))
                            .forEach(person -> draft.relate(
                                    RelationType.HOLDS_POSITION,
                                    person.entity(),
                                    organization,
                                    reading.of(title),
                                    evidence,
                                    RULE)));
        }
    }

    /**
     * 当选联盟秘书长: the organisation whose name ends with what stands before the post; the body that meets when nothing
     * does.
     */
    private Optional<DraftEntity> between(String words, int place) {
        Matcher matcher = BETWEEN.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String body = matcher.group("body");
        return body.isEmpty()
                ? this.body.or(() -> assembled(place))
                : draft.entities(EntityType.ORGANIZATION).stream()
                        .filter(organization -> organization.name.endsWith(body)
                                || organization.aliases.stream().anyMatch(alias -> alias.endsWith(body)))
                        .reduce((a, b) -> b);
    }

    /** The organisation into which the sentence said that somebody was chosen. */
    private static Optional<DraftEntity> chosenInto(Skeleton sentence, int before) {
        Matcher chosen = CHOSEN.matcher(sentence.text());
        return chosen.find() && chosen.start() < before ? organization(sentence, chosen) : Optional.empty();
    }

    /** The union whose committee or congress the paragraph named last before {@code place}. */
    private Optional<DraftEntity> assembled(int place) {
        int paragraph = reading.text().lastIndexOf('\n', place) + 1;
        return draft.entities(EntityType.ORGANIZATION).stream()
                .filter(DraftEntity::isUnion)
                .filter(union -> union.mentions.stream()
                        .anyMatch(mention -> mention.start() >= paragraph
                                && mention.end() <= place
                                && ASSEMBLY.matcher(reading.substring(mention.end(), mention.end() + 12))
                                        .find()))
                .reduce((a, b) -> b);
    }

    private static Optional<DraftEntity> organization(Skeleton sentence, Matcher matcher) {
        if (matcher.start("organization") < 0) {
            return Optional.empty();
        }
        List<Skeleton.Chunk> chunks = sentence.chunks(matcher.start("organization"), matcher.end("organization"));
        return chunks.stream().map(Skeleton.Chunk::entity).findFirst();
    }

    /**
     * The titles from the first post within a few letters of {@code start}, joined as printed; an empty span when none.
     */
    private Span title(int start) {
        int from = start;
        Term post = reading.hits().startingAt(WordList.POSTS, from);
        while (post == null && from - start < MAX_BETWEEN && !reading.isStop(from)) {
            from++;
            post = reading.hits().startingAt(WordList.POSTS, from);
        }
        if (post == null) {
            return new Span(start, start);
        }
        int end = post.end();
        Term next = reading.hits().startingAt(WordList.POSTS, end + 1);
        while (reading.at(end) == '、' && next != null) {
            end = next.end();
            next = reading.hits().startingAt(WordList.POSTS, end + 1);
        }
        return new Span(from, end);
    }
}
