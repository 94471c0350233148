package org.uniongraph.resolve;

import java.io.IOException;
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
    private static final Map<String, List<Statement>> ARCHIVE = GoldArchive.statements(GoldArchive.articles());

    @Test
    void eachUnionIsOneEntity() throws IOException {
        CheckedLists.assertSame("unions.txt", list(a -> a.kind() == OrganizationKind.UNION, Linked::isNamed));
    }

    @Test
    void unionsThatOnlyFollowFromDivisionsAreThoseAboveTheNamedOnes() throws IOException {
        CheckedLists.assertSame(
                "unions-above.txt", list(a -> a.kind() == OrganizationKind.UNION, linked -> !linked.isNamed()));
    }

    @Test
    void otherOrganizationsThatAreJoinedAreOne() throws IOException {
        CheckedLists.assertSame(
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
}
