package org.uniongraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes ids: a letter for the kind of thing and 96 bits of a SHA-256 in lower-case hexadecimal. Callers treat them as
 * opaque. By the birthday bound two of 10^9 things share an id with a chance of about 10^-11.
 */
public final class Ids {
    static final char ARTICLE = 'a';
    static final char ENTITY = 'e';
    static final char STATEMENT = 's';
    static final char JUDGEMENT = 'j';
    private static final char RELATION = 'r';
    private static final int HEX_DIGITS = 24;

    private Ids() {}

    /** The id of a projected relation or figure that these parts tell apart. */
    public static String relation(String... parts) {
        return make(RELATION, parts);
    }

    /** The SHA-256 of {@code text} in UTF-8, 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256, which every runtime must have", e);
        }
    }

    static String make(char kind, String... parts) {
        return kind + sha256(String.join("\u001e", parts)).substring(0, HEX_DIGITS);
    }

    static void check(String id, char kind) {
        boolean right = id.length() == HEX_DIGITS + 1
                && id.charAt(0) == kind
                && id.chars().skip(1).allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
        if (!right) {
            throw new IllegalArgumentException(
                    "id '" + id + "': expected '" + kind + "' and " + HEX_DIGITS + " hexadecimal digits");
        }
    }
}
