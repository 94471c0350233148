package org.uniongraph.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/**
 * Where a page ends: the values that its last item is sorted by, and a check of the list and the ordering that they
 * belong to. Written as unpadded base64url; opaque to clients.
 */
final class Cursor {
    private Cursor() {}

    /** The cursor of an item whose first value is the check and whose others are its sort values. */
    static String encode(List<?> keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object key : keys) {
                write(out, key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * The sort values of a cursor.
     *
     * @param check that the cursor must have been made with
     * @param size how many sort values that ordering has
     * @throws RequestRefused when it was made for another list or ordering, or is no cursor
     */
    static List<Object> decode(String cursor, long check, int size) {
        List<Object> keys = read(cursor);
        if (keys.size() != size + 1 || !keys.getFirst().equals(check)) {
            throw bad(cursor);
        }
        return keys.subList(1, keys.size());
    }

    private static void write(DataOutputStream out, Object key) throws IOException {
        switch (key) {
            case String text -> {
                out.writeByte('s');
                out.writeUTF(text);
            }
            case Long number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Integer number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Double number -> {
                out.writeByte('d');
                out.writeDouble(number);
            }
            case LocalDate day -> {
                out.writeByte('t');
                out.writeInt(Math.toIntExact(day.toEpochDay()));
            }
            default -> throw new IllegalArgumentException("sort value " + key + ": expected text, number or day");
        }
    }

    private static List<Object> read(String cursor) {
        List<Object> keys = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)))) {
            while (in.available() > 0) {
                keys.add(
                        switch (in.readByte()) {
                            case 's' -> in.readUTF();
                            case 'l' -> in.readLong();
                            case 'd' -> in.readDouble();
                            case 't' -> LocalDate.ofEpochDay(in.readInt());
                            default -> throw bad(cursor);
                        });
            }
        } catch (IOException | IllegalArgumentException noCursor) {
            throw bad(cursor);
        }
        return keys;
    }

    private static RequestRefused bad(String cursor) {
        return new RequestRefused(
                RefusalCode.BAD_CURSOR,
                "cursor '" + cursor
                        + "': expected one that this list gave out in this order; leave it out to start anew",
                Map.of("after", cursor));
    }
}
