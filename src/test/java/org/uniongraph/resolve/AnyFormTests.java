package org.uniongraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.OrganizationKind;

/**
 * Each form in which the annotated articles name a union, taken as its only name in its article, gives the same entity.
 * Those for which it doesn't are listed: a rank (市总工会) where the article names several cities, a department or
 * workplace without its organisation, a place that stands for its union. They make an entity of their own, never
 * another union.
 */
class AnyFormTests {
    private static final Path EXPECTED = Path.of("src/test/resources/linking/forms-apart.txt");
    private static final Path FOUND = Path.of("target/linking/forms-apart.txt");

    @Test
    void eachFormOfAUnionMeansIt() throws IOException {
        TreeSet<String> apart = new TreeSet<>();
        int forms = 0;
        for (GoldArchive.Annotated read : GoldArchive.articles()) {
            for (FoundEntity entity : read.extraction().entities()) {
                if (entity.attributes().kind() != OrganizationKind.UNION) {
                    continue;
                }
                EntityId id = id(read, entity, entity.attributes());
                for (String form : entity.attributes().aliases()) {
                    forms++;
                    if (!id(read, entity, named(entity.attributes(), form)).equals(id)) {
                        apart.add(entity.attributes().name() + ": " + form);
                    }
                }
            }
        }
        String text = "of " + forms + " forms\n" + String.join("\n", apart) + "\n";
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, text);
        assertThat(text).isEqualTo(Files.readString(EXPECTED));
    }

    private static EntityId id(GoldArchive.Annotated read, FoundEntity entity, Attributes named) {
        List<FoundEntity> entities = new ArrayList<>(read.extraction().entities());
        int place = entities.indexOf(entity);
        entities.set(
                place, new FoundEntity(entity.localId(), named, entity.mentions(), entity.quote(), entity.origin()));
        Extraction extraction = read.extraction();
        Extraction changed =
                new Extraction(entities, extraction.relations(), extraction.figures(), extraction.authors(), List.of());
        Claim claim = GoldArchive.RESOLUTION
                .statements(read.article(), changed)
                .get(place)
                .claim();
        return claim.subject();
    }

    private static Attributes named(Attributes union, String form) {
        return new Attributes(union.type(), form, List.of(), union.kind(), union.level(), null, null, union.time());
    }
}
