package org.uniongraph.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.EntityType;

/**
 * Which organisation a name means.
 *
 * @param parts what tells it apart from all others
 * @param body the body of a division that it is, when that is certain
 * @param name the name written out, when the article writes it short; otherwise as it has it
 */
record OrganizationIdentity(List<String> parts, @Nullable RegionalBody body, String name) {
    OrganizationIdentity {
        parts = List.copyOf(parts);
    }

    static OrganizationIdentity of(RegionalBody body, String name) {
        return new OrganizationIdentity(body.identity(), body, name);
    }

    static OrganizationIdentity of(List<String> parts, String name) {
        return new OrganizationIdentity(parts, null, name);
    }

    EntityId id() {
        return EntityId.of(EntityType.ORGANIZATION, parts);
    }

    /** The division whose general union it is. */
    Optional<RegionalBody> generalUnion() {
        return Optional.ofNullable(body).filter(RegionalBody::isGeneralUnion);
    }
}
