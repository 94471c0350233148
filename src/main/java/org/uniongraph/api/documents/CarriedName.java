package org.uniongraph.api.documents;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/**
 * The id or hash that stands for a document, where the framework reads the request: it insists on a text and knows no
 * ids, but hands on whatever stands in the extensions.
 */
public final class CarriedName {
    private static final String QUERY = "query";
    private static final String DOCUMENT_ID = "documentId";
    private static final String EXTENSIONS = "extensions";
    private static final String CARRIED_ID = "uniongraph.documentId";

    /** No document has this text: nothing but a comment. */
    private static final String NO_TEXT = "# the document is named";

    private CarriedName() {}

    /** The question as the framework takes it. */
    public static Map<?, ?> in(Map<?, ?> question) {
        Object id = question.get(DOCUMENT_ID);
        if (id == null && question.get(QUERY) != null) {
            return question;
        }
        Map<Object, @Nullable Object> carrying = new HashMap<>(question);
        carrying.remove(DOCUMENT_ID);
        if (carrying.get(QUERY) == null) {
            carrying.put(QUERY, NO_TEXT);
        }
        if (id != null && extensions(question) instanceof Map<?, ?> extensions) {
            Map<Object, @Nullable Object> all = new HashMap<>(extensions);
            all.put(CARRIED_ID, id);
            carrying.put(EXTENSIONS, all);
        }
        return carrying;
    }

    /** What is no object the framework refuses. */
    private static Object extensions(Map<?, ?> question) {
        Object extensions = question.get(EXTENSIONS);
        return extensions == null ? Map.of() : extensions;
    }

    /** The text that came with a request; null when there was none. */
    static @Nullable String text(String document) {
        return document.equals(NO_TEXT) ? null : document;
    }

    /**
     * The id that came with a request; null when there was none.
     *
     * @throws RequestRefused when it is no text
     */
    static @Nullable String id(Map<String, ? extends @Nullable Object> extensions) {
        Object id = extensions.get(CARRIED_ID);
        if (id == null || id instanceof String) {
            return (String) id;
        }
        throw new RequestRefused(RefusalCode.BAD_REQUEST, DOCUMENT_ID + " is " + id + "; expected a text", Map.of());
    }
}
