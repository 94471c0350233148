package org.uniongraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A folder that annotations are written to, each whole or not at all. */
final class AnnotationFolder {
    private static final Pattern ENDING = Pattern.compile("(-\\d+)?\\.json$");
    private static final List<String> ARTICLES = List.of(".md", ".markdown", ".txt", ".html", ".htm");

    private final Path folder;
    private final boolean force;
    private final Map<Path, String> taken = new HashMap<>();

    /** @param force whether an annotation that stands beside its article may be replaced */
    AnnotationFolder(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /** An annotation that is not written; the message says why, and the cure. */
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    /** The file for {@code target}, a path below this folder. */
    Path file(String target) {
        try {
            Path root = folder.toAbsolutePath().normalize();
            Path file = root.resolve(target).normalize();
            if (file.startsWith(root) && !file.equals(root)) {
                return folder.resolve(root.relativize(file));
            }
        } catch (InvalidPathException e) {
            throw new Refused("cannot be a file name here: " + e.getMessage() + "; rename the article");
        }
        throw new Refused("'" + target + "' leads out of " + folder + "; rename the article");
    }

    /**
     * Writes {@code json} unless the file is the same already.
     *
     * @param source whose annotation it is
     * @return whether anything was written
     * @throws Refused when the file is another article's, or stands beside an article and may be a person's work
     */
    boolean write(Path file, String source, byte[] json) throws IOException {
        String owner = taken.putIfAbsent(file, source);
        if (owner != null) {
            throw new Refused(
                    file + " has the annotation of " + owner + " already; rename one of them, or give another --out");
        }
        if (Files.isRegularFile(file)) {
            if (Arrays.equals(Files.readAllBytes(file), json)) {
                return false;
            }
            if (!force && standsBesideItsArticle(file)) {
                throw new Refused(file + " stands beside its article and may be a person's work; --force replaces it");
            }
        }
        replace(file, json);
        return true;
    }

    private static boolean standsBesideItsArticle(Path file) {
        String name = file.getFileName().toString();
        String single = name.substring(0, name.length() - ".json".length());
        String several = ENDING.matcher(name).replaceFirst("");
        return ARTICLES.stream()
                .anyMatch(ending -> Files.exists(file.resolveSibling(single + ending))
                        || Files.exists(file.resolveSibling(several + ending)));
    }

    private static void replace(Path file, byte[] json) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(draft, json);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
