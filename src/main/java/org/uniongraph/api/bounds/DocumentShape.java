package org.uniongraph.api.bounds;

import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/**
 * Refuses documents that are too large once their fragments are spread, before validation compares each field with each
 * other. Every fragment is measured once, however often it is spread, so that this takes as long as the text does.
 */
final class DocumentShape {
    private static final Size NOTHING = new Size(0, 0, 0, 0);

    /** What no fragment defines, validation refuses; until then it counts as something. */
    private static final Size UNKNOWN = new Size(0, 0, 1, 0);

    private final BoundsSettings.Document bounds;
    private final ValueBounds values;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private final Set<String> measuring = new HashSet<>();

    private DocumentShape(BoundsSettings settings) {
        this.bounds = settings.document();
        this.values = new ValueBounds(settings.values());
    }

    /** @throws RequestRefused when the document is too large in some way */
    static void check(Document document, BoundsSettings settings) {
        DocumentShape shape = new DocumentShape(settings);
        List<FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class);
        fragments.forEach(fragment -> shape.fragments.put(fragment.getName(), fragment));
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                shape.check(operation);
            }
        }
        for (FragmentDefinition fragment : fragments) {
            shape.check(shape.fragment(fragment.getName(), 0));
        }
    }

    private void check(OperationDefinition operation) {
        operation.getVariableDefinitions().stream()
                .map(VariableDefinition::getDefaultValue)
                .filter(value -> value != null)
                .forEach(values::literal);
        Size size = size(operation.getSelectionSet(), 0);
        check(size);
        if (size.rootFields > bounds.rootFields()) {
            throw RequestRefused.tooMuch(
                    RefusalCode.TOO_MANY_ROOT_FIELDS,
                    "fields of the operation itself",
                    size.rootFields,
                    bounds.rootFields(),
                    "; nodes(ids) reads many objects at once");
        }
        if (size.aliases > bounds.aliases()) {
            throw RequestRefused.tooMuch(RefusalCode.TOO_MANY_ALIASES, "aliases", size.aliases, bounds.aliases(), "");
        }
        long overlaps = new Overlaps(fragments).of(operation.getSelectionSet());
        if (overlaps > bounds.overlaps()) {
            throw RequestRefused.tooMuch(
                    RefusalCode.TOO_MANY_OVERLAPS,
                    "pairs of fields of one name in one place",
                    overlaps,
                    bounds.overlaps(),
                    "");
        }
    }

    private void check(Size size) {
        if (size.depth > bounds.depth()) {
            throw tooDeep(size.depth);
        }
        if (size.fields > bounds.fields()) {
            throw RequestRefused.tooMuch(
                    RefusalCode.TOO_MANY_FIELDS,
                    "fields with those of all fragments",
                    size.fields,
                    bounds.fields(),
                    "");
        }
    }

    private RequestRefused tooDeep(long depth) {
        return RequestRefused.tooMuch(RefusalCode.TOO_DEEP, "fields within one another", depth, bounds.depth(), "");
    }

    private Size size(@Nullable SelectionSet selections, int above) {
        if (selections == null) {
            return NOTHING;
        }
        if (above > bounds.depth()) {
            throw tooDeep(above);
        }
        Size sum = NOTHING;
        for (Selection<?> selection : selections.getSelections()) {
            sum = sum.plus(
                    switch (selection) {
                        case Field field -> field(field, above);
                        case InlineFragment inline -> {
                            directives(inline.getDirectives());
                            yield size(inline.getSelectionSet(), above);
                        }
                        case FragmentSpread spread -> {
                            directives(spread.getDirectives());
                            yield fragment(spread.getName(), above);
                        }
                        default -> NOTHING;
                    });
        }
        return sum;
    }

    private Size field(Field field, int above) {
        arguments(field.getArguments());
        directives(field.getDirectives());
        Size below = size(field.getSelectionSet(), above + 1);
        return new Size(below.depth + 1, 1, below.fields + 1, below.aliases + (field.getAlias() == null ? 0 : 1));
    }

    private Size fragment(String name, int above) {
        Size known = sizes.get(name);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return UNKNOWN;
        }
        if (!measuring.add(name)) {
            throw new RequestRefused(
                    RefusalCode.BAD_DOCUMENT, "fragment '" + name + "' spreads itself", Map.of("fragment", name));
        }
        Size size = size(fragment.getSelectionSet(), above);
        sizes.put(name, size);
        return size;
    }

    private void directives(List<Directive> directives) {
        directives.forEach(directive -> arguments(directive.getArguments()));
    }

    private void arguments(List<Argument> arguments) {
        for (Argument argument : arguments) {
            values.literal(argument.getValue());
        }
    }

    /** Saturates far above any bound and far below overflow: fragments within fragments double at each level. */
    private record Size(long depth, long rootFields, long fields, long aliases) {
        private static final long MANY = 1L << 40;

        Size plus(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    Math.min(MANY, rootFields + other.rootFields),
                    Math.min(MANY, fields + other.fields),
                    Math.min(MANY, aliases + other.aliases));
        }
    }
}
