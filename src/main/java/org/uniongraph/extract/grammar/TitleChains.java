package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/** Reads the posts before a name from right to left: 市人大常委会副主任、市总工会党组书记、主席 ← 张三. */
final class TitleChains {
    private static final String POSTS = "posts";
    private static final int MAX_TITLE = 18;
    private static final int MAX_PIECES = 8;

    private final Reading reading;
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();
    private final Set<Span> organizations;

    TitleChains(Reading reading, Set<Span> organizations) {
        this.reading = reading;
        this.organizations = organizations;
        organizations.forEach(span -> byStart.merge(span.start(), span, (a, b) -> a.end() > b.end() ? a : b));
    }

    boolean isInOrganization(int at) {
        Map.@Nullable Entry<Integer, Span> before = byStart.floorEntry(at);
        return before != null && before.getValue().end() > at;
    }

    /** The posts that end right before {@code end}, the last of them being {@code post}. */
    List<Post> before(int end, Term post) {
        List<Post> posts = new ArrayList<>();
        StringBuilder titles = new StringBuilder();
        int titlesStart = end;
        int at = post.end();
        for (int piece = 0; piece < MAX_PIECES; piece++) {
            int start = pieceStart(at);
            Span organization = organizationIn(start, at);
            if (organization != null) {
                String title = reading.substring(organization.end(), at);
                if (title.isEmpty() || title.length() > MAX_TITLE || !endsWithPost(at)) {
                    break;
                }
                posts.addFirst(new Post(
                        organization,
                        prepend(title, titles),
                        new Span(organization.start(), Math.max(titlesStart, post.end()))));
                titles.setLength(0);
                boolean goesOn = organization.start() == start && isListMark(start - 1) && endsWithPost(start - 1);
                if (!goesOn) {
                    return posts;
                }
                at = start - 1;
                titlesStart = at;
                continue;
            }
            String title = reading.substring(start, at);
            if (!endsWithPost(at) || title.length() > MAX_TITLE) {
                break;
            }
            Term last = reading.hits().endingAt(POSTS, at);
            boolean honour = last != null
                    && last.word().attributes().getOrDefault("class", "").equals("HONOUR");
            if (!honour) {
                titles.insert(0, titles.isEmpty() ? bare(start, at) : bare(start, at) + "、");
                if (titlesStart == end) {
                    titlesStart = at;
                }
            }
            if (!isListMark(start - 1) || !endsWithPost(start - 1)) {
                break;
            }
            at = start - 1;
        }
        if (!titles.isEmpty()) {
            posts.add(new Post(null, titles.toString(), new Span(post.start(), post.end())));
        }
        return posts;
    }

    private static String prepend(String title, StringBuilder rest) {
        return rest.isEmpty() ? title : title + "、" + rest;
    }

    /** A title without the words before it that are none of it: 由主席 → 主席. */
    private String bare(int start, int end) {
        Term post = reading.hits().endingAt(POSTS, end);
        return post == null ? reading.substring(start, end) : post.word().form();
    }

    private boolean isListMark(int at) {
        return "、，".indexOf(reading.at(at)) >= 0;
    }

    private boolean endsWithPost(int end) {
        return reading.hits().endingAt(POSTS, end) != null;
    }

    private int pieceStart(int end) {
        int start = end;
        while (start > 0 && end - start < 80) {
            char c = reading.at(start - 1);
            if (c == '）') {
                int open = reading.text().lastIndexOf('（', start - 1);
                if (open < 0 || start - open > 20) {
                    return start;
                }
                start = open;
                continue;
            }
            if (c == '（' || reading.isStop(start - 1)) {
                return start;
            }
            start--;
        }
        return start;
    }

    /** The organisation named last in the piece, in its longest form. */
    private @Nullable Span organizationIn(int start, int end) {
        Span best = null;
        for (Span span : byStart.subMap(start, true, end, false).values()) {
            if (span.end() < end && (best == null || span.end() > best.end())) {
                best = span;
            }
        }
        if (best == null) {
            return null;
        }
        for (Span other : organizations) {
            if (other.start() == best.start() && other.end() < end && other.end() > best.end()) {
                best = other;
            }
        }
        return best;
    }
}
