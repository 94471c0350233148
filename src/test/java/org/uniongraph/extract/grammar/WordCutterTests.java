package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordCutterTests {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    private final WordCutter cutter = new WordCutter();
    private final Segment library = new ViterbiSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(false)
            .enableCustomDictionary(false);

    @Test
    void cutsEachLineOfTheArticlesAsTheLibraryDoes() throws IOException {
        for (String line : lines()) {
            assertThat(words(line)).isEqualTo(wordsOfLibrary(line));
        }
    }

    @Test
    void cutsLinesWithLettersOutOfPlaceAsTheLibraryDoes() throws IOException {
        Random random = new Random(5);
        for (String line : lines()) {
            StringBuilder odd = new StringBuilder(line);
            for (int i = 0; i < line.length() / 12 + 1; i++) {
                char letter = odd.charAt(random.nextInt(odd.length()));
                odd.setCharAt(random.nextInt(odd.length()), letter);
            }
            assertThat(words(odd.toString())).isEqualTo(wordsOfLibrary(odd.toString()));
        }
    }

    @Test
    void cutsWhatNoDictionaryHas() {
        for (String odd :
                List.of("a", "3.14，x", "１２３.5%ＡＢ", "\u0000\uFFFF", "\uD83D\uDE00\uD83D", "未##人", "   ", "王", "…—")) {
            assertThat(words(odd)).isEqualTo(wordsOfLibrary(odd));
        }
    }

    private List<String> words(String text) {
        List<Vertex> words = cutter.cut(text);
        return words.subList(1, words.size() - 1).stream()
                .map(word -> word.realWord + "/" + word.guessNature())
                .toList();
    }

    private List<String> wordsOfLibrary(String text) {
        return library.seg(text).stream()
                .map(term -> term.word + "/" + term.nature)
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add);
            }
            return lines;
        }
    }
}
