package org.uniongraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares what is found in the archive with the lists of it that a person checked. */
final class CheckedLists {
    /** Where what was found is written, to be read when it differs. */
    static final Path FOUND = Path.of("target/linking");

    private static final Path CHECKED = Path.of("src/test/resources/linking");

    private CheckedLists() {}

    /** @param file name of the list, one line for each thing found */
    static void assertSame(String file, List<String> found) throws IOException {
        String text = String.join("\n", found) + "\n";
        Files.createDirectories(FOUND);
        Files.writeString(FOUND.resolve(file), text);
        assertThat(text).as("see %s", FOUND.resolve(file)).isEqualTo(Files.readString(CHECKED.resolve(file)));
    }
}
