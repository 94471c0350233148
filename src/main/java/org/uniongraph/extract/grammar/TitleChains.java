package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Reads the posts before a name from right to left: 市人大常委会副主任、市总工会党组书记、主席 ← 张三. */
final class TitleChains {
    private static final int MAX_TITLE = 18;
    private static final int MAX_PIECES = 8;
    /** No piece of a chain, its organisation included, is read longer. */
    private static final int MAX_PIECE = 80;
    /** No bracket within a piece is read longer. */
    private static final int MAX_BRACKET = 20;

    private static final List<String> UNITS_IN_POSTS = List.of("车间", "科");

    /** An honour of the country or a region, wherever its bearer works. */
    private static final Pattern MODEL = Pattern.compile(".*(?:劳模|劳动模范|奖章获得者|先进工作者)");

    /** What stands before 工会主席 when the union is one that has no name of its own: 矿区. */
    private static final Pattern OTHER_UNION = Pattern.compile("[\\u4e00-\\u9fa5]{2,6}");

    /** What no title holds: between the organisation and the post somebody else did something. */
    private static final Pattern OTHER_WORDS = Pattern.compile("[了到把被给向对]|将(?!军)|带来|的[一二三两几][名位]");

    /**
     * What stands between two marks of a chain.
     *
     * @param unit the part of the organisation whose post it is
     */
    private record Piece(
            int start,
            int end,
            @Nullable Span organization,
            @Nullable Span unit,
            int titleStart,
            String title,
            boolean isHonour) {}

    private final Reading reading;
    private final Units units;
    private final NameSpans organizations;

    TitleChains(Reading reading, NameSpans organizations) {
        this.reading = reading;
        this.units = new Units(reading);
        this.organizations = organizations;
    }

    /** The posts that end right before {@code end}, the last of them being {@code post}. */
    List<Post> before(int end, Term post) {
        List<Post> posts = new ArrayList<>();
        List<Piece> waiting = new ArrayList<>();
        int at = post.end();
        for (int count = 0; count < MAX_PIECES; count++) {
            Piece piece = piece(at);
            if (piece == null) {
                break;
            }
            if (!piece.isHonour()) {
                waiting.addFirst(piece);
            }
            if (piece.organization() != null) {
                posts.addAll(0, posts(piece.organization(), waiting));
                waiting.clear();
                if (piece.organization().start() != piece.start()) {
                    return posts;
                }
            }
            if (!goesOn(piece.start() - 1)) {
                break;
            }
            at = piece.start() - 1;
        }
        posts.addAll(0, posts(null, waiting));
        return posts;
    }

    /** The posts in one organisation: titles of its own joined, those in a unit of it each for itself. */
    private static List<Post> posts(@Nullable Span organization, List<Piece> pieces) {
        List<Post> posts = new ArrayList<>();
        for (Piece piece : pieces) {
            Post last = posts.isEmpty() ? null : posts.getLast();
            if (last != null && last.unit() == null && piece.unit() == null) {
                posts.set(
                        posts.size() - 1,
                        new Post(
                                organization,
                                null,
                                last.title() + "、" + piece.title(),
                                new Span(last.span().start(), piece.end())));
            } else {
                int start =
                        organization == null ? piece.titleStart() : Math.min(organization.start(), piece.titleStart());
                posts.add(new Post(organization, piece.unit(), piece.title(), new Span(start, piece.end())));
            }
        }
        return posts;
    }

    /** The piece of a chain that ends at {@code end}; null when it is none. */
    private @Nullable Piece piece(int end) {
        Term post = reading.hits().endingAt(WordList.POSTS, end);
        if (post == null) {
            return null;
        }
        int postStart = post.start() + unitIn(post).length();
        int start = pieceStart(end);
        Span organization = organizationIn(start, end);
        boolean model = MODEL.matcher(post.word().form()).matches();
        boolean honour = (organization == null || model) && post.word().is("class", "HONOUR");
        int from = organization == null ? start : organization.end();
        if (end - from > MAX_TITLE && (organization != null || end - start > MAX_TITLE)) {
            return null;
        }
        if (organization != null
                && OTHER_WORDS.matcher(reading.substring(from, end)).find()) {
            return null;
        }
        Span unit = units.before(postStart, organization);
        int own = from < post.start() && reading.at(from) == '的' ? from + 1 : from;
        boolean ofOther = organization == null
                && unit == null
                && post.word().form().startsWith("工会")
                && OTHER_UNION.matcher(reading.substring(start, post.start())).matches();
        if (ofOther) {
            return null;
        }
        int titleStart = unit != null ? postStart : organization == null ? post.start() : own;
        return titleStart >= end
                ? null
                : new Piece(start, end, organization, unit, titleStart, reading.substring(titleStart, end), honour);
    }

    /** 制药二|车间主任, 乳腺外|科主任: what a post begins with that ends the name of the unit before it. */
    private String unitIn(Term post) {
        char before = reading.at(post.start() - 1);
        boolean named = PersonNames.isHan(before) && "的由和与".indexOf(before) < 0;
        return named
                ? UNITS_IN_POSTS.stream()
                        .filter(post.word().form()::startsWith)
                        .filter(unit -> post.word().form().endsWith("主任"))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Whether the chain has another piece before the mark at {@code mark}; behind a comma only a plain one. */
    private boolean goesOn(int mark) {
        Term post = reading.hits().endingAt(WordList.POSTS, mark);
        if (!isListMark(mark) || post == null) {
            return false;
        }
        if (reading.at(mark) != '，') {
            return true;
        }
        int start = pieceStart(mark);
        Span organization = organizationIn(start, mark);
        return post.start() == (organization == null ? start : organization.end())
                || units.before(post.start(), organization) != null;
    }

    private boolean isListMark(int at) {
        return "、，兼".indexOf(reading.at(at)) >= 0;
    }

    private int pieceStart(int end) {
        int start = end;
        while (start > 0 && end - start < MAX_PIECE) {
            char c = reading.at(start - 1);
            if (c == '）') {
                int open = reading.text().lastIndexOf('（', start - 1);
                if (open < 0 || start - open > MAX_BRACKET) {
                    return start;
                }
                start = open;
                continue;
            }
            boolean and = c == '兼' && reading.hits().endingAt(WordList.POSTS, start - 1) != null;
            if (c == '（' || and || reading.isStop(start - 1)) {
                return start;
            }
            start--;
        }
        return start;
    }

    /** The organisation named last in the piece, in its longest form. */
    private @Nullable Span organizationIn(int start, int end) {
        return organizations.lastWithin(start, end);
    }
}
