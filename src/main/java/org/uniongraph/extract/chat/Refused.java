package org.uniongraph.extract.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.uniongraph.extract.chat.EndpointFailed.Kind;

/** Reads what an HTTP status other than 200 means for the next request. */
final class Refused {
    private static final int SERVER_ERROR = 500;

    /** Words by which servers say that they don't know the form asked for. */
    private static final Pattern ABOUT_THE_FORM = Pattern.compile("(?i)response_?format|json_?schema|grammar|schema");

    private Refused() {}

    static EndpointFailed of(int status, HttpHeaders headers, String reason) {
        String said = "answered HTTP " + status + (reason.isEmpty() ? "" : " (" + reason + ")");
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                failed(Kind.LASTING, said + ": set uniongraph.chat.url to the address it redirects to");
            case 400, 415, 422, 501 -> failed(Kind.NOT_UNDERSTOOD, said);
            case 401, 403 -> failed(Kind.LASTING, said + ": check uniongraph.chat.api-key (UNIONGRAPH_CHAT_API_KEY)");
            case 402 -> failed(Kind.LASTING, said + ": the account there has nothing left");
            case 404, 405 -> failed(Kind.LASTING, said + ": check uniongraph.chat.url and uniongraph.chat.model");
            case 413 -> failed(Kind.THIS_TEXT, said + ": lower uniongraph.chat.max-length");
            case 429 -> tooMany(said, reason, headers);
            case 408, 425 -> new EndpointFailed(Kind.PASSING, said, retryAfter(headers));
            default -> other(status, said, reason, headers);
        };
    }

    private static EndpointFailed tooMany(String said, String reason, HttpHeaders headers) {
        return reason.contains("quota") && !headers.containsHeader(HttpHeaders.RETRY_AFTER)
                ? failed(Kind.LASTING, said + ": the account there has nothing left")
                : new EndpointFailed(Kind.PASSING, said, retryAfter(headers));
    }

    private static EndpointFailed other(int status, String said, String reason, HttpHeaders headers) {
        if (status < SERVER_ERROR) {
            return failed(Kind.LASTING, said);
        }
        return ABOUT_THE_FORM.matcher(reason).find()
                ? failed(Kind.NOT_UNDERSTOOD, said)
                : new EndpointFailed(Kind.PASSING, said, retryAfter(headers));
    }

    private static EndpointFailed failed(Kind kind, String message) {
        return new EndpointFailed(kind, message);
    }

    /** Seconds or a date (RFC 9110, 10.2.3); nothing when it says neither. */
    private static Duration retryAfter(HttpHeaders headers) {
        String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
        if (value == null) {
            return Duration.ZERO;
        }
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }
}
