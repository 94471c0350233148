package org.uniongraph.search;

import java.util.List;

/**
 * The part of an article's body that shows best why it was found; its opening when only the headline did.
 *
 * @param text as the body has it
 * @param start where it stands in the body, in UTF-16 units
 * @param end where it ends in the body, exclusive
 * @param highlights the places that matched, counted from the snippet's start
 */
public record Snippet(String text, int start, int end, List<Highlight> highlights) {
    /** In UTF-16 units: about three lines of a list of hits. */
    static final int LENGTH = 120;

    private static final int BEFORE = 30;
    private static final String BREAKS = "。！？；\n";

    public Snippet {
        highlights = List.copyOf(highlights);
    }

    public static Snippet of(SearchText search, String body) {
        List<Highlight> found = Highlights.of(search, Folded.of(body));
        int start = found.isEmpty() ? opening(body) : start(body, best(found).start());
        int end = whole(body, Math.min(body.length(), start + LENGTH));
        List<Highlight> inside = found.stream()
                .filter(place -> place.start() >= start && place.end() <= end)
                .map(place -> new Highlight(place.start() - start, place.end() - start))
                .toList();
        return new Snippet(body.substring(start, end), start, end, inside);
    }

    /** The first of the places that have the longest matched words within a snippet's reach. */
    private static Highlight best(List<Highlight> found) {
        Highlight best = found.getFirst();
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            int covered = 0;
            for (int j = i;
                    j < found.size() && found.get(j).end() - found.get(i).start() <= LENGTH - BEFORE;
                    j++) {
                covered += found.get(j).end() - found.get(j).start();
            }
            if (covered > most) {
                most = covered;
                best = found.get(i);
            }
        }
        return best;
    }

    /** Behind the last break of a sentence shortly before {@code place}, or a little before it. */
    private static int start(String body, int place) {
        int earliest = Math.max(0, place - BEFORE);
        for (int at = place; at > earliest; at--) {
            if (BREAKS.indexOf(body.charAt(at - 1)) >= 0) {
                return skipSpace(body, at, place);
            }
        }
        return whole(body, earliest);
    }

    private static int opening(String body) {
        return skipSpace(body, 0, body.length());
    }

    private static int skipSpace(String body, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(body.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Not within a surrogate pair. */
    private static int whole(String body, int at) {
        boolean within = at > 0
                && at < body.length()
                && Character.isLowSurrogate(body.charAt(at))
                && Character.isHighSurrogate(body.charAt(at - 1));
        return within ? at - 1 : at;
    }
}
