package org.uniongraph.api.documents;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Finds the text that a request means: the one it has, or the one that its id or hash stands for. */
public final class Documents {
    /** The extension of automatic persisted queries, as Apollo's clients send it. */
    public static final String PERSISTED_QUERY = "persistedQuery";

    private static final int PERSISTED_QUERY_VERSION = 1;

    private final ParsedDocuments parsed;
    private final PersistedDocuments persisted;
    private final TrustedDocuments trusted;
    private final boolean onlyTrusted;

    Documents(ParsedDocuments parsed, PersistedDocuments persisted, TrustedDocuments trusted, boolean onlyTrusted) {
        this.parsed = parsed;
        this.persisted = persisted;
        this.trusted = trusted;
        this.onlyTrusted = onlyTrusted;
    }

    /**
     * The text to run.
     *
     * @param query the text that came with the request
     * @param documentId the id of a trusted document, or sha256: and the hash of one that is known
     * @param extensions of the request
     * @throws RequestRefused when there is none, or none that may run
     */
    public String text(
            @Nullable String query, @Nullable String documentId, Map<String, ? extends @Nullable Object> extensions) {
        if (documentId != null) {
            return byId(documentId, query);
        }
        Object hash = extensions.get(PERSISTED_QUERY);
        if (hash != null) {
            return byHash(hash, query);
        }
        if (query == null || query.isBlank()) {
            throw new RequestRefused(RefusalCode.NO_DOCUMENT, "no document; expected query or documentId", Map.of());
        }
        return allowed(query);
    }

    /** Notes that {@code text}, found for these {@code extensions}, has run: from now on its hash is enough. */
    public void ran(String text, Map<String, ? extends @Nullable Object> extensions) {
        if (extensions.containsKey(PERSISTED_QUERY) && persisted.on() && parsed.knows(text)) {
            persisted.put(DocumentHash.of(text), text);
        }
    }

    /** The text, unless only others are trusted. */
    String allowed(String text) {
        if (onlyTrusted && !trusted.trusts(text)) {
            throw new RequestRefused(
                    RefusalCode.DOCUMENT_NOT_TRUSTED,
                    "this server runs trusted documents only: ask by documentId or by the text of one",
                    Map.of());
        }
        return text;
    }

    private String byId(String id, @Nullable String query) {
        Optional<String> found = trusted.find(id);
        if (found.isEmpty() && id.startsWith(DocumentHash.PREFIX)) {
            found = known(new DocumentHash(id.substring(DocumentHash.PREFIX.length())));
        }
        String text = found.orElseThrow(() -> new RequestRefused(
                RefusalCode.DOCUMENT_NOT_FOUND,
                "no document has the id " + shown(id),
                Map.of("documentId", shown(id))));
        if (query != null && !query.equals(text)) {
            throw new RequestRefused(
                    RefusalCode.DOCUMENT_NOT_FOUND,
                    "documentId " + shown(id) + " is that of another document than query; expected one of the two",
                    Map.of("documentId", shown(id)));
        }
        return text;
    }

    private String byHash(Object extension, @Nullable String query) {
        if (!persisted.on() && trusted.size() == 0) {
            throw new RequestRefused(RefusalCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported", Map.of());
        }
        DocumentHash hash = hash(extension);
        if (query == null || query.isEmpty()) {
            // the words that clients look for before they send the text along
            return known(hash)
                    .orElseThrow(() -> new RequestRefused(
                            RefusalCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", Map.of()));
        }
        if (!DocumentHash.of(query).equals(hash)) {
            throw new RequestRefused(
                    RefusalCode.PERSISTED_QUERY_HASH_MISMATCH,
                    "provided sha does not match query",
                    Map.of(
                            "given",
                            shown(hash.hex()),
                            "expected",
                            DocumentHash.of(query).hex()));
        }
        return allowed(query);
    }

    private static DocumentHash hash(Object extension) {
        if (extension instanceof Map<?, ?> map
                && map.get("version") instanceof Number version
                && version.intValue() == PERSISTED_QUERY_VERSION
                && map.get("sha256Hash") instanceof String hash) {
            return new DocumentHash(hash);
        }
        throw new RequestRefused(
                RefusalCode.PERSISTED_QUERY_NOT_SUPPORTED,
                "extensions.persistedQuery: expected version " + PERSISTED_QUERY_VERSION + " and sha256Hash",
                Map.of());
    }

    private Optional<String> known(DocumentHash hash) {
        return trusted.find(hash).or(() -> persisted.find(hash));
    }

    /** As much of what a client sent as an error may repeat. */
    private static String shown(String given) {
        return given.length() <= 80 ? given : given.substring(0, 80) + "…";
    }
}
