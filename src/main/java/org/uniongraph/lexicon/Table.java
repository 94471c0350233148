package org.uniongraph.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a tab-separated file: a header line, then a row a line; {@code #} opens a comment line. */
record Table(String file, List<Map<String, String>> rows) {
    static Table parse(String file, String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty()) {
            throw new MalformedLexicon(file + ": expected a header line that names the columns");
        }
        String[] header = lines.getFirst().split("\t");
        List<Map<String, String>> rows = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(file, header, line));
        }
        return new Table(file, rows);
    }

    private static Map<String, String> row(String file, String[] header, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length > header.length) {
            throw new MalformedLexicon(file + ", line '" + line + "': expected at most " + header.length + " cells");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                row.put(header[i].strip(), cells[i].strip());
            }
        }
        return row;
    }

    /** The cell of {@code row} under {@code column}, which must be filled. */
    String get(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new MalformedLexicon(file + ", row " + row + ": expected a " + column);
        }
        return cell;
    }
}
