package org.uniongraph.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.Mention;
import org.uniongraph.model.OrganizationKind;

/** Organisations by every form in which an article names them, so that 集团工会 can be written out. */
final class NamedHosts {
    private static final String UNION = "工会";

    private final Map<String, Set<String>> names = new HashMap<>();

    NamedHosts(Extraction extraction) {
        extraction.entities().stream()
                .filter(NamedHosts::isHost)
                .forEach(host -> forms(host)
                        .forEach(form -> names.computeIfAbsent(form, any -> new TreeSet<>())
                                .add(Identities.normal(host.attributes().name()))));
    }

    private static boolean isHost(FoundEntity entity) {
        OrganizationKind kind = entity.attributes().kind();
        return entity.attributes().type() == EntityType.ORGANIZATION
                && kind != OrganizationKind.UNION
                && kind != OrganizationKind.TEAM;
    }

    private static Stream<String> forms(FoundEntity host) {
        return Stream.of(
                        Stream.of(host.attributes().name()),
                        host.attributes().aliases().stream(),
                        host.mentions().stream().map(Mention::text))
                .flatMap(forms -> forms)
                .map(Identities::normal)
                .distinct();
    }

    /** The union's name with its organisation's in full; empty unless the article has just one that it can mean. */
    Optional<String> unionInFull(String union) {
        if (!union.endsWith(UNION)) {
            return Optional.empty();
        }
        String host = union.substring(0, union.length() - UNION.length());
        return Optional.ofNullable(names.get(host))
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next())
                .filter(name -> !name.equals(host))
                .map(name -> name + UNION);
    }
}
