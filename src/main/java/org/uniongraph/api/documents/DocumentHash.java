package org.uniongraph.api.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The SHA-256 of a document's text, in small hexadecimal letters: the name that every client can give it. */
record DocumentHash(String hex) {
    /** Before a hash where ids of other sorts may stand too. */
    static final String PREFIX = "sha256:";

    DocumentHash {
        hex = hex.toLowerCase(Locale.ROOT);
    }

    static DocumentHash of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new DocumentHash(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
