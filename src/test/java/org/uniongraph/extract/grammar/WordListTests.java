package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniongraph.lexicon.Lexicon;

class WordListTests {
    private static final Lexicon LEXICON = Lexicon.load();

    /** Divisions are in no file of words. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIVISIONS")
    void namesAListOfTheLexicon(WordList list) {
        assertThat(LEXICON.words(list.category())).isNotEmpty();
    }
}
