package org.uniongraph.extract.grammar;

import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.WordBasedSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

/**
 * Cuts text into words, and tells names of people, as HanLP's ViterbiSegment does when told to find people only; with
 * HanLP's dictionaries and weights, but without its list of custom words and the copies that it makes on the way.
 * Thread-safe.
 */
final class WordCutter {
    /** HanLP keeps it for its own segmenters. */
    private abstract static class Atoms extends WordBasedSegment {
        static List<AtomNode> of(char[] text, int start, int end) {
            return quickAtomSegment(text, start, end);
        }
    }

    private final CoreWords words = new CoreWords();
    private final NameRoles roles = new NameRoles();
    private final WordPairs pairs = new WordPairs();

    /** The words of {@code text}, in order; between HanLP's marks for its start and end, which are first and last. */
    List<Vertex> cut(String text) {
        char[] letters = text.toCharArray();
        WordNet all = new WordNet(letters);
        words.addTo(all, letters);
        addUnknown(all, letters);
        List<Vertex> path = shortestPath(all);
        WordNet best = new WordNet(letters, path);
        int size = best.size();
        PersonDictionary.parsePattern(roles.of(path), path, best, all);
        return best.size() == size ? path : shortestPath(best);
    }

    /** Letters that no dictionary word covers, so that a path leads through the whole text. */
    private static void addUnknown(WordNet net, char[] letters) {
        LinkedList<Vertex>[] rows = net.getVertexes();
        int row = 1;
        while (row < rows.length) {
            if (rows[row].isEmpty()) {
                int end = row + 1;
                while (end < rows.length - 1
                        && (rows[end].isEmpty() || CharType.get(letters[end - 1]) == CharType.CT_CNUM)) {
                    end++;
                }
                net.add(row, Atoms.of(letters, row - 1, end - 1));
                row = end;
            } else {
                row += rows[row].getLast().realWord.length();
            }
        }
    }

    /** Viterbi's algorithm. A word that was on a shortest path before keeps what it cost. */
    private List<Vertex> shortestPath(WordNet net) {
        LinkedList<Vertex>[] rows = net.getVertexes();
        follow(rows[0].getFirst(), rows[1]);
        for (int row = 1; row < rows.length - 1; row++) {
            for (Vertex word : rows[row]) {
                if (word.from != null) {
                    follow(word, rows[row + word.realWord.length()]);
                }
            }
        }
        List<Vertex> path = new ArrayList<>();
        for (Vertex word = rows[rows.length - 1].getFirst(); word != null; word = word.from) {
            path.add(word);
        }
        Collections.reverse(path);
        return path;
    }

    private void follow(Vertex word, List<Vertex> nexts) {
        for (Vertex next : nexts) {
            double cost = word.weight + pairs.cost(word, next);
            if (next.from == null || next.weight > cost) {
                next.from = word;
                next.weight = cost;
            }
        }
    }
}
