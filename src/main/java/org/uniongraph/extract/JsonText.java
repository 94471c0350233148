package org.uniongraph.extract;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON on one line, with a space behind each colon and comma. */
final class JsonText {
    private static final PrettyPrinter SPACED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEntrySpacing(Spacing.AFTER)
                    .withArrayElementSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
            .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());

    private static final ObjectWriter WRITER =
            JsonMapper.builder().defaultPrettyPrinter(SPACED).build().writerWithDefaultPrettyPrinter();

    private JsonText() {}

    /** Text that UTF-8 can hold: half a surrogate pair, which a page's references may make, is escaped. */
    static String of(@Nullable Object value) {
        String json = WRITER.writeValueAsString(value);
        StringBuilder whole = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                whole.append(String.format("\\u%04X", c));
            } else {
                whole.appendCodePoint(c);
            }
        });
        return whole.toString();
    }
}
