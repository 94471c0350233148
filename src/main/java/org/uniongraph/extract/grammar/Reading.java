package org.uniongraph.extract.grammar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.model.Span;

/** A text as the grammar reads it: folded characters, its words, and the words of the lexicon that stand in it. */
final class Reading {
    /** What no name runs across. */
    private static final String STOPS = "，。；：！？、\n“”‘’《》〈〉【】…—";

    /** No line of a deck is longer. */
    private static final int MAX_DECK = 60;

    private final String text;
    private final int deckEnd;
    private final List<Span> sentences;
    private final List<Token> tokens;
    private final int[] tokenAt;
    private final LexiconHits hits;
    private final Lexicon lexicon;

    /** @param sentences of the text, in order */
    Reading(String text, List<Span> sentences, Lexicon lexicon, Tokenizer tokenizer) {
        this.text = Folding.fold(text);
        this.deckEnd = deckEnd(this.text);
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.tokens = tokenizer.tokens(this.text);
        this.tokenAt = new int[text.length() + 1];
        Arrays.fill(tokenAt, -1);
        for (int i = 0; i < tokens.size(); i++) {
            Arrays.fill(tokenAt, tokens.get(i).start(), tokens.get(i).end(), i);
        }
        this.hits = new LexiconHits(lexicon.find(this.text));
    }

    /** The folded text. */
    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    List<Span> sentences() {
        return sentences;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    LexiconHits hits() {
        return hits;
    }

    String of(Span span) {
        return span.of(text);
    }

    String substring(int start, int end) {
        return text.substring(Math.max(0, start), Math.min(end, text.length()));
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    boolean follows(int index, String words) {
        return text.startsWith(words, index);
    }

    boolean precedes(int index, String words) {
        return index >= words.length() && text.startsWith(words, index - words.length());
    }

    /** The token that covers {@code index}; null outside the text. */
    @Nullable
    Token tokenAt(int index) {
        int token = index >= 0 && index < text.length() ? tokenAt[index] : -1;
        return token < 0 ? null : tokens.get(token);
    }

    /** True where one word ends and another starts. */
    boolean isBoundary(int index) {
        if (index <= 0 || index >= text.length()) {
            return true;
        }
        return tokenAt[index] != tokenAt[index - 1];
    }

    /** The sentence in which {@code span} starts. */
    Span sentenceAround(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.isEmpty() ? span : sentences.get(low);
    }

    /** The part of the sentence between commas in which {@code span} stands. */
    Span clauseAround(Span span) {
        Span sentence = sentenceAround(span);
        int start = span.start();
        while (start > sentence.start() && "，；：".indexOf(at(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < sentence.end() && "，；。！？".indexOf(at(end)) < 0) {
            end++;
        }
        return new Span(start, Math.max(end, span.end()));
    }

    int firstParagraphEnd() {
        int end = text.indexOf('\n', deckEnd + 1);
        return end < 0 ? text.length() : end;
    }

    boolean isStop(int index) {
        return STOPS.indexOf(at(index)) >= 0;
    }

    /** Where the lines of the headline's deck end that stand before the article's text. */
    int deckEnd() {
        return deckEnd;
    }

    /** The deck is of short lines without the mark of a sentence. */
    private static int deckEnd(String text) {
        int end = 0;
        int next = text.indexOf('\n');
        while (next >= 0 && next - end <= MAX_DECK && text.substring(end, next).indexOf('。') < 0) {
            end = next;
            next = text.indexOf('\n', next + 1);
        }
        return end;
    }
}
