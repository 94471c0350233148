package org.uniongraph.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A result file that grows with each cell, so that a measurement that was stopped can go on. */
final class ResultFile {
    private final Path file;
    private final String note;
    private final List<Cell> cells;

    private ResultFile(Path file, String note, List<Cell> cells) {
        this.file = file;
        this.note = note;
        this.cells = cells;
    }

    /** The file with what it has already; a note that was there stays the first. */
    static ResultFile open(Path file, String note) {
        if (!Files.exists(file)) {
            return new ResultFile(file, note, new ArrayList<>());
        }
        Results results = JsonMapper.shared().readValue(file.toFile(), Results.class);
        String both = results.note().equals(note) ? note : results.note() + "; went on: " + note;
        return new ResultFile(file, both, new ArrayList<>(results.cells()));
    }

    /** Whether it has the cell as often as there were {@code rounds}. */
    boolean has(String endpoint, String workload, int connections, int rounds) {
        return cells.stream()
                        .filter(cell -> cell.endpoint().equals(endpoint)
                                && cell.workload().equals(workload)
                                && cell.connections() == connections)
                        .count()
                >= rounds;
    }

    void add(Cell cell) throws IOException {
        cells.add(cell);
        write(List.of());
    }

    /** Adds the memory that the processes have in the end. */
    void finish(List<Results.Memory> memory) throws IOException {
        write(memory);
    }

    private void write(List<Results.Memory> memory) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(part.toFile(), new Results(note, cells, memory));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
