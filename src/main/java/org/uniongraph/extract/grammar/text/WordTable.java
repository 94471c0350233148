package org.uniongraph.extract.grammar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of words with their columns, which finds the longest word at a place of a text. */
public final class WordTable {
    private static final String FOLDER = "/seeds/lexicon/words/";

    private final Map<String, List<String>> rows;
    private final WordTree forwards;
    private final WordTree backwards;

    private WordTable(Map<String, List<String>> rows) {
        this.rows = rows;
        this.forwards = WordTree.of(rows.keySet());
        this.backwards = WordTree.backwards(rows.keySet());
    }

    /**
     * @param file name of a file of tab-separated values: a header, then a word and its columns on each line
     * @throws IllegalStateException when there is no such table
     */
    public static WordTable of(String file) {
        Map<String, List<String>> rows = new HashMap<>();
        try (InputStream in = WordTable.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("word table '" + file + "' is missing: expected " + FOLDER + file);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> add(line, rows));
        } catch (IOException e) {
            throw new UncheckedIOException("word table '" + file + "' cannot be read", e);
        }
        return new WordTable(rows);
    }

    private static void add(String line, Map<String, List<String>> rows) {
        List<String> columns = new ArrayList<>(List.of(line.split("\t", -1)));
        String form = columns.removeFirst();
        rows.put(form, List.copyOf(columns));
    }

    /** The longest word that starts at {@code from} and ends by {@code limit}, or null. */
    public @Nullable String longestAt(CharSequence text, int from, int limit) {
        return forwards.longestAt(text, from, limit);
    }

    /** The longest word that starts at {@code floor} or later and ends at {@code end}, or null. */
    public @Nullable String longestBefore(CharSequence text, int end, int floor) {
        return backwards.longestBefore(text, end, floor);
    }

    /** A column of a word of the table, from 0. */
    public String column(String form, int index) {
        List<String> columns = rows.get(form);
        if (columns == null) {
            throw new IllegalArgumentException("'" + form + "' is not in the table");
        }
        return index < columns.size() ? columns.get(index) : "";
    }

    /** The words whose first column, a list with commas, has {@code kind}; in no order. */
    List<String> listOf(String kind) {
        return rows.entrySet().stream()
                .filter(row -> !row.getValue().isEmpty()
                        && List.of(row.getValue().getFirst().split(",")).contains(kind))
                .map(Map.Entry::getKey)
                .toList();
    }
}
