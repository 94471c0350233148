package org.uniongraph.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.uniongraph.refusal.RequestRefused;

/** What the headers of a request mean here. */
final class Headers {
    private static final String JSON = "application/json";

    private Headers() {}

    /** @throws RequestRefused unless the body is JSON in UTF-8 */
    static void checkContentType(@Nullable String type, @Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refusals.contentType("encoded as " + encoding);
        }
        if (type == null) {
            throw Refusals.contentType("of no type");
        }
        if (!type.equals(JSON) && !isJson(type)) {
            throw Refusals.contentType(type);
        }
    }

    private static boolean isJson(String type) {
        try {
            MediaType media = MediaType.parseMediaType(type);
            boolean utf8 = media.getCharset() == null || media.getCharset().equals(StandardCharsets.UTF_8);
            return utf8 && media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** Whether the client takes a compressed body. */
    static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String coding : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = coding.split(";", 2);
            String name = parts[0].strip();
            if (name.equals("gzip") || name.equals("*")) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /**
     * Whether a client has what {@code tag} stands for, in whatever form: If-None-Match compares weakly.
     *
     * @param tag without quotes, before the suffix that tells forms apart
     */
    static boolean has(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            String opaque = candidate.strip();
            opaque = opaque.startsWith("W/") ? opaque.substring(2) : opaque;
            if (opaque.startsWith("\"" + tag + ".")) {
                return true;
            }
        }
        return false;
    }
}
