package org.uniongraph.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret that a caller must present, kept as its SHA-256 so that neither time nor a memory dump gives it away. */
final class ControlToken {
    private static final String HASHED = "sha256:";
    private static final int BYTES = 32;

    private final byte[] hash;

    private ControlToken(byte[] hash) {
        this.hash = hash;
    }

    /** A new secret that cannot be guessed, as hexadecimal digits. */
    static String random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** From a setting: the secret itself, or {@code sha256:} and the hexadecimal digest of its UTF-8. */
    static ControlToken of(String setting) {
        if (!setting.startsWith(HASHED)) {
            return new ControlToken(sha256(setting));
        }
        byte[] hash = HexFormat.of().parseHex(setting.substring(HASHED.length()).strip());
        if (hash.length != BYTES) {
            throw new IllegalArgumentException(
                    "uniongraph.admin-token has " + hash.length + " bytes after sha256:, expected " + BYTES);
        }
        return new ControlToken(hash);
    }

    boolean matches(String presented) {
        return MessageDigest.isEqual(hash, sha256(presented));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
