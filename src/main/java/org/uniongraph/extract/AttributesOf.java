package org.uniongraph.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.EventType;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.UnionLevel;

/** Reads the attributes of an annotated entity. */
final class AttributesOf {
    /** Forms that point back at a name instead of being one: 该台工会, 本次大赛, 上述活动; but 上海 and 本溪 are names. */
    private static final Pattern POINTS_BACK = Pattern.compile("^(?:[该此这]|本(?!溪)|上述).*");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+|\\*\\*", Pattern.UNICODE_CHARACTER_CLASS);

    private AttributesOf() {}

    /**
     * @param forms how the text names it, as a reader sees it
     * @param publishedOn the day against which 近日 is to be read, when known
     */
    static Attributes entity(Annotation.Entity entity, List<String> forms, @Nullable LocalDate publishedOn) {
        EntityType type = EntityType.ofLabel(Objects.requireNonNullElse(entity.type(), "none"));
        String name = Objects.requireNonNullElse(entity.name(), "");
        return new Attributes(
                type,
                name,
                aliases(name, entity.accept(), forms),
                entity.kind() == null ? null : constant(OrganizationKind.class, entity.kind(), "kind"),
                entity.level() == null ? null : constant(UnionLevel.class, entity.level(), "level"),
                entity.eventType() == null ? null : constant(EventType.class, entity.eventType(), "eventType"),
                entity.theme(),
                type == EntityType.EVENT ? time(entity, publishedOn) : EventTime.UNKNOWN);
    }

    static Attributes person(String name) {
        return new Attributes(EntityType.PERSON, name, List.of(), null, null, null, null, EventTime.UNKNOWN);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        field + " '" + name + "': expected one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static EventTime time(Annotation.Entity entity, @Nullable LocalDate publishedOn) {
        PartialDate start = entity.start() == null ? null : new PartialDate(entity.start());
        PartialDate end = entity.end() == null ? null : new PartialDate(entity.end());
        boolean relative = start == null && entity.dateText() != null;
        return new EventTime(start, end, entity.dateText(), relative ? publishedOn : null);
    }

    private static List<String> aliases(String name, List<String> accepted, List<String> forms) {
        TreeSet<String> aliases = new TreeSet<>(accepted);
        forms.stream().map(AttributesOf::alias).flatMap(Optional::stream).forEach(aliases::add);
        aliases.remove(name);
        aliases.remove("");
        return List.copyOf(aliases);
    }

    /** The alias that words of the text make of themselves; none when they point back at a name. */
    static Optional<String> alias(String words) {
        String form = WHITE_SPACE.matcher(words).replaceAll("");
        return form.isEmpty() || POINTS_BACK.matcher(form).matches() ? Optional.empty() : Optional.of(form);
    }
}
