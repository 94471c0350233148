package org.uniongraph.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;

/** Tells words that are an organisation's own (海底捞, 望京) from those for its sort or trade (餐饮, 基层). */
final class ProperWords {
    private final Reading reading;

    ProperWords(Reading reading) {
        this.reading = reading;
    }

    /** True when {@code from}-{@code to} holds a word that is neither a sort of organisation nor a trade. */
    boolean standIn(int from, int to) {
        int at = from;
        while (at < to) {
            Token token = reading.tokenAt(at);
            if (token == null) {
                return false;
            }
            Term generic = generic(at);
            if (generic != null && generic.end() >= Math.min(token.end(), to)) {
                at = generic.end();
                continue;
            }
            if (isProper(token)) {
                return true;
            }
            at = Math.max(token.end(), at + 1);
        }
        return false;
    }

    private @Nullable Term generic(int at) {
        Term sort = reading.hits().startingAt(WordList.GENERIC_WORDS, at);
        Term trade = reading.hits().startingAt(WordList.INDUSTRIES, at);
        return sort == null || trade != null && trade.end() > sort.end() ? trade : sort;
    }

    private boolean isProper(Token token) {
        if (token.length() >= 2) {
            return !token.is("m") && !token.is("t") && !token.is("w") && !token.is("v") || token.is("vn");
        }
        boolean unknown = isSingleNoun(token.end()) || isSingleNoun(token.start() - 1);
        return token.is("nx")
                || token.is("ns")
                || token.is("nr")
                || isPlainLetter(token)
                        && (isPlainLetter(reading.tokenAt(token.end()))
                                || isPlainLetter(reading.tokenAt(token.start() - 1)))
                || unknown && !token.is("m") && !token.is("q") && !token.is("w");
    }

    /** One of the letters, 粤丰, that are no verb, number or particle. */
    private static boolean isPlainLetter(@Nullable Token token) {
        return token != null
                && token.length() == 1
                && "najbz".indexOf(token.nature().charAt(0)) >= 0;
    }

    /** The tokenizer cuts a word that it doesn't know into single letters. */
    private boolean isSingleNoun(int at) {
        Token token = reading.tokenAt(at);
        return token != null && token.length() == 1 && token.is("n");
    }
}
