package org.uniongraph.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement asserts: about one entity, or about how two are linked. */
public sealed interface Claim {
    /** The entity that the claim is about. */
    EntityId subject();

    /**
     * That an entity exists and is like this, with the places where the article names it.
     *
     * @param mentions sorted, none twice; none at all when the entity only follows from another that the article names
     */
    record Description(EntityId subject, Attributes attributes, List<Mention> mentions) implements Claim {
        public Description {
            mentions = mentions.stream().distinct().sorted().toList();
        }
    }

    /**
     * That two entities are linked.
     *
     * @param role HOST, CO_HOST, SUPPORTER of {@code ORGANIZED}; SPEAKER, COMPETITOR, GUEST, ATTENDEE of
     *     {@code PARTICIPATED_IN}
     * @param title the post, of {@code HOLDS_POSITION}
     * @param award the prize or rank, of {@code WON}
     */
    record Relation(
            RelationType type,
            EntityId subject,
            EntityId object,
            @Nullable String role,
            @Nullable String title,
            @Nullable String award,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo)
            implements Claim {
        public Relation {
            if ((type == RelationType.HOLDS_POSITION) != (title != null)) {
                throw new IllegalArgumentException(
                        type + " with title " + title + ": HOLDS_POSITION has one, no other relation does");
            }
            if ((type == RelationType.WON) != (award != null)) {
                throw new IllegalArgumentException(
                        type + " with award " + award + ": WON has one, no other relation does");
            }
            if (subject.equals(object)) {
                throw new IllegalArgumentException(type + " from " + subject + " to itself");
            }
        }
    }

    /**
     * A count or sum of an event.
     *
     * @param unit as printed (名, 支); 元 for money, 天 for a duration
     * @param approximate true for 余, 近, 约, 超, 多
     * @param counted what is counted, as printed
     */
    record Figure(
            EntityId subject,
            FigureMeasure measure,
            BigDecimal value,
            String unit,
            boolean approximate,
            @Nullable String counted)
            implements Claim {
        public Figure {
            value = value.stripTrailingZeros();
        }
    }

    /** That a person wrote, or took the pictures for, the article that says so. */
    record Authorship(EntityId subject, AuthorRole role) implements Claim {}
}
