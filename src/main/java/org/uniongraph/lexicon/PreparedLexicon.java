package org.uniongraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the build prepared, when it still fits the files, or the same made now. */
final class PreparedLexicon {
    private static final String FILES = "/seeds/lexicon/divisions.tsv";
    private static final String PREPARED = "/lexicon/lexicon.bin";

    private PreparedLexicon() {}

    /** In a jar the two belong together; in a folder of classes the files may have been edited since. */
    static LexiconData read() throws IOException {
        byte[] prepared = prepared();
        Path folder = folder();
        if (folder == null) {
            if (prepared == null) {
                throw new MalformedLexicon(PREPARED + " is missing from the jar: build it with Maven");
            }
            return LexiconStore.read(prepared);
        }
        LexiconFiles files = LexiconFiles.in(folder);
        return prepared != null && LexiconStore.fingerprint(prepared) == RuleFiles.fingerprint(files)
                ? LexiconStore.read(prepared)
                : LexiconCompiler.compile(files);
    }

    private static byte @Nullable [] prepared() throws IOException {
        try (InputStream in = PreparedLexicon.class.getResourceAsStream(PREPARED)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** The folder of the files; null when they lie in a jar. */
    private static @Nullable Path folder() {
        URL file = PreparedLexicon.class.getResource(FILES);
        if (file == null || !file.getProtocol().equals("file")) {
            return null;
        }
        try {
            return Path.of(new URI(file.toString())).getParent();
        } catch (URISyntaxException e) {
            throw new MalformedLexicon("cannot find the folder of " + file);
        }
    }

    /**
     * Prepares the lexicon, unless that was done for these very files and rules; run by the build.
     *
     * @param arguments the folder of the files, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        LexiconFiles files = LexiconFiles.in(Path.of(arguments[0]));
        Path prepared = Path.of(arguments[1]);
        if (Files.exists(prepared)
                && LexiconStore.fingerprint(Files.readAllBytes(prepared)) == RuleFiles.fingerprint(files)) {
            return;
        }
        Files.createDirectories(prepared.toAbsolutePath().getParent());
        Files.write(prepared, LexiconStore.write(LexiconCompiler.compile(files)));
    }
}
