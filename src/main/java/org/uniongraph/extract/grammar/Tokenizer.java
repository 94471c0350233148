package org.uniongraph.extract.grammar;

import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words. Thread-safe; linear, since it reads a bounded piece at a time. */
final class Tokenizer {
    /** Far longer than a sentence; bounds the lattice that is searched at once. */
    private static final int PIECE = 400;

    private static final String NOT_IN_NAMES = "是由在与和对将被把为的了";
    private static final String BREAKS = "。；！？，、：\n";

    /** Organisations are left to the grammar: the tokenizer's own recognition joins the words before a name to it. */
    private final WordCutter cutter = new WordCutter();

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
        int from = 0;
        while (from < text.length()) {
            int to = pieceEnd(text, from);
            List<Vertex> words = cutter.cut(text.substring(from, to));
            for (Vertex word : words.subList(1, words.size() - 1)) {
                add(tokens, from, word.realWord, word.guessNature().toString());
                from += word.realWord.length();
            }
        }
        return tokens;
    }

    /** A word that is taken for a person but holds a letter of grammar (方是市) is none: cut to letters. */
    private static void add(List<Token> tokens, int start, String word, String nature) {
        if (!nature.equals("nr") || word.chars().noneMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)) {
            tokens.add(new Token(start, start + word.length(), nature));
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean grammar = NOT_IN_NAMES.indexOf(word.charAt(i)) >= 0;
            tokens.add(new Token(start + i, start + i + 1, grammar ? "p" : "n"));
        }
    }

    /**
     * Behind the last break of the piece, so that no word is cut; a piece without a break is cut at its full length.
     */
    private static int pieceEnd(String text, int from) {
        int limit = Math.min(text.length(), from + PIECE);
        if (limit == text.length()) {
            return limit;
        }
        for (int end = limit; end > from; end--) {
            if (BREAKS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
