package org.uniongraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks, at next to no cost, whether anybody can have chosen an extractor at all. Reading the settings takes a second
 * or two, which a command that starts nothing need not spend.
 */
record Hints(Map<String, String> options, Set<String> environment, Set<String> properties, Path folder) {
    private static final int FILES_BELOW_CONFIG = 2;

    static Hints of(Map<String, String> options) {
        return new Hints(
                options,
                System.getenv().keySet(),
                System.getProperties().stringPropertyNames(),
                Path.of("").toAbsolutePath());
    }

    /** False only when reading the settings would change nothing. */
    boolean mayChooseAnExtractor() {
        return !options.isEmpty()
                || environment.stream().anyMatch(Hints::isOurs)
                || properties.stream().anyMatch(Hints::isOurs)
                || hasFile(folder, 1)
                || hasFile(folder.resolve("config"), FILES_BELOW_CONFIG);
    }

    /** {@code uniongraph.extractor} in any spelling, and what tells Spring where else to look. */
    private static boolean isOurs(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
        return plain.equals("uniongraphextractor") || plain.startsWith("spring");
    }

    private static boolean hasFile(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("application"));
        } catch (IOException e) {
            return true;
        }
    }
}
