package org.uniongraph.extract.grammar;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * What it costs that one word follows another, by HanLP's counts of words and pairs of words and its formula.
 *
 * <p>HanLP searches the pairs of a word for the other. Here all stand in one open hash table, since most pairs that are
 * asked for were never counted, which one look then tells.
 */
final class WordPairs {
    /** HanLP's own: the file that it makes of the pairs. */
    private static final String TABLE = ".table" + Predefine.BIN_EXT;

    private static final int WORD_BITS = 20;
    private static final int COUNT_BITS = 24;
    private static final int MAX_COUNT = (1 << COUNT_BITS) - 1;

    /** Less than half full. */
    private static final int SLOT_BITS = 20;

    /** Words that are counted less often are nearly all. */
    private static final int COMMON = 1 << 12;

    /** The words of a pair and its count in each slot, or 0. */
    private final long[] slots = new long[1 << SLOT_BITS];

    /** The cost of a word behind one with which it was never seen, by its count. */
    private final double[] unseen = new double[COMMON];

    WordPairs() {
        read();
        for (int count = 0; count < COMMON; count++) {
            unseen[count] = cost(0, 0, count);
        }
    }

    /** Of the pairs of each word, from where in the list of the second words and counts to where. */
    private void read() {
        String file = HanLP.Config.BiGramDictionaryPath + TABLE;
        try (ObjectInputStream in = new ObjectInputStream(IOUtil.newInputStream(file))) {
            int[] starts = (int[]) in.readObject();
            int[] pairs = (int[]) in.readObject();
            if (pairs.length > slots.length) {
                throw new IllegalStateException("pairs of words in " + file + ": " + pairs.length / 2
                        + ", expected at most " + slots.length / 2);
            }
            for (int first = 0; first < starts.length - 1; first++) {
                for (int i = starts[first]; i < starts[first + 1]; i++) {
                    add(first, pairs[2 * i], pairs[2 * i + 1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the pairs of words in " + file, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("pairs of words in " + file + ": expected two arrays of numbers", e);
        }
    }

    private void add(int first, int second, int count) {
        long pair = pair(first, second);
        int slot = slot(pair);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalStateException("count of a pair of words: " + count + ", expected 1 to " + MAX_COUNT);
        }
        slots[slot] = pair << COUNT_BITS | count;
    }

    /** What {@code word} costs behind {@code before}; the lower, the likelier. */
    double cost(Vertex before, Vertex word) {
        int count = count(before.wordID, word.wordID);
        int frequency = word.attribute.totalFrequency;
        return count == 0 && frequency < COMMON
                ? unseen[frequency]
                : cost(count, before.attribute.totalFrequency, frequency);
    }

    private static double cost(int pairs, int before, int word) {
        return -Math.log(Predefine.lambda * (Predefine.myu * pairs / (before + 1) + 1 - Predefine.myu)
                + (1 - Predefine.lambda) * word / Predefine.TOTAL_FREQUENCY);
    }

    /** HanLP gives words of no dictionary negative numbers, which are their counts. */
    private int count(int first, int second) {
        if (first < 0 || second < 0) {
            return first < 0 ? -first : -second;
        }
        long pair = pair(first, second);
        int slot = slot(pair);
        while (slots[slot] != 0) {
            if (slots[slot] >>> COUNT_BITS == pair) {
                return (int) slots[slot] & MAX_COUNT;
            }
            slot = next(slot);
        }
        return 0;
    }

    private static long pair(int first, int second) {
        return (long) first << WORD_BITS | second;
    }

    private static int slot(long pair) {
        return (int) (pair * 0x9E3779B97F4A7C15L >>> (Long.SIZE - SLOT_BITS));
    }

    private static int next(int slot) {
        return (slot + 1) & ((1 << SLOT_BITS) - 1);
    }
}
