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

    private final Map<String, List<String>> rows = new HashMap<>();
    /** The length of the longest word by its first and by its last character. */
    private final byte[] byFirst = new byte[Character.MAX_VALUE + 1];

    private final byte[] byLast = new byte[Character.MAX_VALUE + 1];

    private WordTable() {}

    /**
     * @param file name of a file of tab-separated values: a header, then a word and its columns on each line
     * @throws IllegalStateException when there is no such table
     */
    public static WordTable of(String file) {
        WordTable table = new WordTable();
        try (InputStream in = WordTable.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("word table '" + file + "' is missing: expected " + FOLDER + file);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException("word table '" + file + "' cannot be read", e);
        }
        return table;
    }

    private void add(String line) {
        if (line.isBlank()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(line.split("\t", -1)));
        String form = columns.removeFirst();
        rows.put(form, List.copyOf(columns));
        char first = form.charAt(0);
        char last = form.charAt(form.length() - 1);
        byFirst[first] = (byte) Math.max(byFirst[first], form.length());
        byLast[last] = (byte) Math.max(byLast[last], form.length());
    }

    /** The longest word that starts at {@code from} and ends by {@code limit}, or null. */
    public @Nullable String longestAt(CharSequence text, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        for (int end = Math.min(from + byFirst[text.charAt(from)], limit); end > from; end--) {
            String form = text.subSequence(from, end).toString();
            if (rows.containsKey(form)) {
                return form;
            }
        }
        return null;
    }

    /** The longest word that starts at {@code floor} or later and ends at {@code end}, or null. */
    public @Nullable String longestBefore(CharSequence text, int end, int floor) {
        if (end <= floor) {
            return null;
        }
        for (int from = Math.max(end - byLast[text.charAt(end - 1)], floor); from < end; from++) {
            String form = text.subSequence(from, end).toString();
            if (rows.containsKey(form)) {
                return form;
            }
        }
        return null;
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
