package org.uniongraph.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text, strictly: an encoding is taken only when it explains every byte. In order: byte order mark, an
 * HTML page's own word, UTF-16 that is plain, UTF-8, the detector's guess, GB18030.
 */
final class SourceDecoder {
    /** 20 MB: a year of a daily column; a page is a few tens of kilobytes. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Single-byte guesses are left out: they explain any bytes at all. */
    private static final Set<String> GUESSES =
            Set.of("GB18030", "BIG5", "EUC-TW", "EUC-JP", "SHIFT_JIS", "EUC-KR", "HZ-GB-2312", "ISO-2022-CN");

    private static final Pattern META_CHARSET = Pattern.compile(
            "<meta\\b[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int META_WINDOW = 4096;
    private static final int PLAIN_WINDOW = 64 * 1024;
    /** Share of units that must be Han, CJK punctuation or ASCII for UTF-16 without a mark. */
    private static final double PLAIN_SHARE = 0.9;
    /** Text has no control characters but line ends and tabs; a stray one in a hundred is borne. */
    private static final double CONTROL_SHARE = 0.01;

    private SourceDecoder() {}

    static String decode(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw new UnreadableSource(source.name(), "is empty", "give a file with text in it");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableSource(
                    source.name(),
                    "has " + bytes.length + " bytes, more than " + MAX_BYTES,
                    "split it into files of one page each");
        }
        String text = text(source);
        long controls = text.chars().filter(SourceDecoder::isControl).count();
        if (text.indexOf('\u0000') >= 0 || controls > text.length() * CONTROL_SHARE) {
            throw binary(source);
        }
        if (text.isBlank()) {
            throw new UnreadableSource(source.name(), "holds only white space", "give a file with text in it");
        }
        return text;
    }

    private static String text(Source source) {
        byte[] bytes = source.bytes();
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            Charset charset = marked.get();
            int skip = charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return strictly(charset, bytes, skip).orElseThrow(() -> undecodable(source, "begins as " + charset));
        }
        return declared(bytes)
                .or(() -> plainUtf16(bytes))
                .or(() -> strictly(StandardCharsets.UTF_8, bytes, 0))
                .or(() -> guessed(bytes))
                .or(() -> strictly(GB18030, bytes, 0))
                .orElseThrow(
                        () -> hasNul(bytes) ? binary(source) : undecodable(source, "is in no encoding known here"));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> declared(byte[] bytes) {
        int window = Math.min(bytes.length, META_WINDOW);
        Matcher meta = META_CHARSET.matcher(new String(bytes, 0, window, StandardCharsets.ISO_8859_1));
        return meta.find() && !isSingleByte(meta.group(1)) ? strictly(meta.group(1), bytes) : Optional.empty();
    }

    /** Such an encoding explains any bytes, so a page that wrongly names one would be read as nonsense. */
    private static boolean isSingleByte(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("ISO-8859") || upper.startsWith("WINDOWS-") || upper.startsWith("LATIN");
    }

    private static Optional<String> guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String guess = detector.getDetectedCharset();
        return guess != null && GUESSES.contains(guess) ? strictly(guess, bytes) : Optional.empty();
    }

    private static Optional<String> plainUtf16(byte[] bytes) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            int window = Math.min(bytes.length, PLAIN_WINDOW) & ~1;
            String start = new String(bytes, 0, window, charset);
            long plain = start.chars().filter(SourceDecoder::isPlain).count();
            boolean whole = (bytes.length & 1) == 0 && plain >= start.length() * PLAIN_SHARE;
            boolean telling =
                    hasNul(bytes) || strictly(StandardCharsets.UTF_8, bytes, 0).isEmpty();
            if (whole && telling) {
                return strictly(charset, bytes, 0);
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(int c) {
        boolean han = c >= 0x4e00 && c <= 0x9fff;
        boolean mark = (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0x2010 && c <= 0x2030);
        boolean ascii = (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t';
        return han || mark || ascii;
    }

    private static Optional<String> strictly(String name, byte[] bytes) {
        try {
            return Charset.isSupported(name) ? strictly(wide(Charset.forName(name)), bytes, 0) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty(); // a page's own word for its encoding may be anything
        }
    }

    /** Pages that say gb2312 use the whole of its successor. */
    private static Charset wide(Charset charset) {
        return charset.name().startsWith("GB") ? GB18030 : charset;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // the next encoding is tried
        }
    }

    private static boolean isControl(int c) {
        boolean lineEndOrTab = c == '\n' || c == '\r' || c == '\t' || c == '\f';
        return (c < 0x20 && !lineEndOrTab) || c == 0xfffe || c == 0xffff;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableSource binary(Source source) {
        return new UnreadableSource(
                source.name(), "is binary, not text", "export the page as Markdown, HTML or plain text");
    }

    private static UnreadableSource undecodable(Source source, String fact) {
        return new UnreadableSource(
                source.name(), fact + " but holds bytes that are not of it", "save it as UTF-8 and try again");
    }
}
