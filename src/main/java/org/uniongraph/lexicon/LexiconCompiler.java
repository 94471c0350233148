package org.uniongraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns the files into {@link LexiconData}; takes some seconds. */
final class LexiconCompiler {
    private LexiconCompiler() {}

    static LexiconData compile(LexiconFiles files) {
        DivisionFiles divisionFiles = new DivisionFiles(files);
        Map<String, List<Division>> namesakes = divisionFiles.namesakes();
        Set<Word> words = new LinkedHashSet<>(divisionFiles.words());
        files.wordLists().forEach((category, table) -> words.addAll(words(category, table)));

        TreeSet<String> forms = new TreeSet<>(namesakes.keySet());
        words.forEach(word -> forms.add(word.form()));
        List<Division> divisions = divisionFiles.divisions();
        return new LexiconData(
                RuleFiles.fingerprint(files),
                TrieBuilder.build(forms),
                divisions,
                numbered(forms, namesakes, divisions),
                List.copyOf(words));
    }

    private static List<Word> words(String category, Table table) {
        List<Word> words = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            Map<String, String> attributes = new HashMap<>(row);
            attributes.remove("form");
            words.add(new Word(category, table.get(row, "form"), attributes));
        }
        words.sort(Comparator.comparing(Word::form));
        return words;
    }

    private static Namesakes numbered(
            Set<String> forms, Map<String, List<Division>> namesakes, List<Division> divisions) {
        Map<Division, Integer> indexes = new HashMap<>();
        divisions.forEach(division -> indexes.put(division, indexes.size()));
        return Namesakes.of(forms.stream()
                .map(form -> namesakes.getOrDefault(form, List.of()).stream()
                        .map(indexes::get)
                        .toList())
                .toList());
    }
}
