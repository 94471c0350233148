package org.uniongraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Statement;

/**
 * All annotated articles as one archive give one entity for each real organisation. The lists in
 * {@code src/test/resources/linking} are what a person checked; a changed one is to be read before it is put there.
 */
class LinkedArchiveTests {
    private static final Path EXPECTED = Path.of("src/test/resources/linking");
    private static final Path FOUND = Path.of("target/linking");

    private static final Map<String, List<Statement>> ARCHIVE = GoldArchive.statements(GoldArchive.articles());

    @Test
    void eachUnionIsOneEntity() throws IOException {
        assertListed("unions.txt", list(a -> a.kind() == OrganizationKind.UNION, Linked::isNamed));
    }

    @Test
    void unionsThatOnlyFollowFromDivisionsAreThoseAboveTheNamedOnes() throws IOException {
        assertListed("unions-above.txt", list(a -> a.kind() == OrganizationKind.UNION, linked -> !linked.isNamed()));
    }

    @Test
    void otherOrganizationsThatAreJoinedAreOne() throws IOException {
        assertListed(
                "other-organizations.txt",
                list(a -> a.type() == EntityType.ORGANIZATION && a.kind() != OrganizationKind.UNION, Linked::joins));
    }

    private static List<String> list(Predicate<Attributes> wanted, Predicate<Linked> shown) {
        return Linked.of(ARCHIVE, wanted).values().stream()
                .filter(shown)
                .map(Linked::toString)
                .sorted()
                .toList();
    }

    private static void assertListed(String file, List<String> found) throws IOException {
        String text = String.join("\n", found) + "\n";
        Files.createDirectories(FOUND);
        Files.writeString(FOUND.resolve(file), text);
        assertThat(text).as("see %s", FOUND.resolve(file)).isEqualTo(Files.readString(EXPECTED.resolve(file)));
    }
}
