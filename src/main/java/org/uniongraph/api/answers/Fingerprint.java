package org.uniongraph.api.answers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A question's SHA-256: equal for equal documents, operations and variables, in whatever order these are written. */
public record Fingerprint(long first, long second, long third, long fourth) {
    /** The version of this program, whose answers may differ from another's. */
    private static final String PROGRAM =
            String.valueOf(Fingerprint.class.getPackage().getImplementationVersion());

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** @param extensions what the request says beside the question and may change the answer */
    public static Fingerprint of(
            String document,
            @Nullable String operationName,
            Map<String, ? extends @Nullable Object> variables,
            Map<String, ? extends @Nullable Object> extensions) {
        MessageDigest digest = sha256();
        part(digest, PROGRAM.getBytes(StandardCharsets.UTF_8));
        part(digest, document.getBytes(StandardCharsets.UTF_8));
        part(digest, operationName == null ? new byte[0] : operationName.getBytes(StandardCharsets.UTF_8));
        part(digest, SORTED.writeValueAsBytes(variables));
        part(digest, SORTED.writeValueAsBytes(extensions));
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new Fingerprint(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }

    /** Half of it, as a text of 22 letters that may stand in a header. */
    public String text() {
        byte[] half = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(first)
                .putLong(second)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(half);
    }

    /** Each part with its length, so that no letter can move from one to the next. */
    private static void part(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
