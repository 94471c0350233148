package org.uniongraph.bench.sink;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** Property values as bytes, and back as the database takes them: lists are arrays there. */
final class Values {
    private static final byte TEXT = 0,
            WHOLE = 1,
            FRACTION = 2,
            TRUE_OR_FALSE = 3,
            DAY = 4,
            INSTANT = 5,
            TEXTS = 6,
            WHOLES = 7;

    private Values() {}

    static void write(DataOutput out, Object value) throws IOException {
        switch (value) {
            case String text -> {
                out.writeByte(TEXT);
                text(out, text);
            }
            case Long whole -> {
                out.writeByte(WHOLE);
                out.writeLong(whole);
            }
            case Double fraction -> {
                out.writeByte(FRACTION);
                out.writeDouble(fraction);
            }
            case Boolean truth -> {
                out.writeByte(TRUE_OR_FALSE);
                out.writeBoolean(truth);
            }
            case LocalDate day -> {
                out.writeByte(DAY);
                out.writeLong(day.toEpochDay());
            }
            case ZonedDateTime instant -> {
                out.writeByte(INSTANT);
                out.writeLong(instant.toEpochSecond());
                out.writeInt(instant.getNano());
            }
            case List<?> list -> list(out, list);
            default -> throw new IllegalArgumentException("value " + value + " of " + value.getClass());
        }
    }

    private static void list(DataOutput out, List<?> list) throws IOException {
        boolean whole = !list.isEmpty() && list.getFirst() instanceof Long;
        out.writeByte(whole ? WHOLES : TEXTS);
        out.writeInt(list.size());
        for (Object item : list) {
            if (whole) {
                out.writeLong((Long) item);
            } else {
                text(out, (String) item);
            }
        }
    }

    static Object read(DataInput in) throws IOException {
        return switch (in.readByte()) {
            case TEXT -> text(in);
            case WHOLE -> in.readLong();
            case FRACTION -> in.readDouble();
            case TRUE_OR_FALSE -> in.readBoolean();
            case DAY -> LocalDate.ofEpochDay(in.readLong());
            case INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atZone(ZoneOffset.UTC);
            case TEXTS -> texts(in);
            default -> wholes(in);
        };
    }

    private static String[] texts(DataInput in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(in);
        }
        return texts;
    }

    private static long[] wholes(DataInput in) throws IOException {
        long[] wholes = new long[in.readInt()];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = in.readLong();
        }
        return wholes;
    }

    static void text(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
