package org.uniongraph.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints how right a folder of extracted annotations is: {@code Evaluate GOLD_DIR PREDICTED_DIR [--errors]}. */
public final class Evaluate {
    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        List<String> folders =
                Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (folders.size() != 2) {
            out.println("Evaluate GOLD_DIR PREDICTED_DIR [--errors]");
            return;
        }
        Scorer scorer = folders(Path.of(folders.getFirst()), Path.of(folders.getLast()));
        if (List.of(args).contains("--errors")) {
            scorer.mistakes().forEach(out::println);
        }
        Printed.table(scorer.tally()).forEach(out::println);
    }

    /** Scores each NAME.json of {@code gold} against the one of {@code predicted}, which may be missing. */
    static Scorer folders(Path gold, Path predicted) throws IOException {
        Scorer scorer = new Scorer();
        for (Path file : annotations(gold)) {
            String name = file.getFileName().toString();
            Path found = predicted.resolve(name);
            scorer.add(
                    name.substring(0, name.length() - ".json".length()),
                    Facts.read(Files.readAllBytes(file)),
                    Files.exists(found) ? Facts.read(Files.readAllBytes(found)) : Facts.NONE);
        }
        return scorer;
    }

    static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
