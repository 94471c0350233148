package org.uniongraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds the files with articles among paths: files, folders (with all below them) and zip files of these; in the order
 * of their names.
 */
final class Sources implements AutoCloseable {
    private static final Set<String> ARTICLE_ENDINGS = Set.of("md", "markdown", "txt", "html", "htm");

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** More than any newspaper page; guards against a zip that unfolds without end. */
    private static final long MAX_ENTRY_BYTES = 64L << 20;

    private final List<SourceFile> files = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();

    /** @throws IOException naming the path that can't be read */
    static Sources of(List<Path> paths) throws IOException {
        Sources sources = new Sources();
        try {
            for (Path path : paths) {
                sources.add(path);
            }
            return sources;
        } catch (IOException e) {
            sources.close();
            throw e;
        }
    }

    /** One zip under a name of its own; see {@link Ingest#ingestZip}. */
    static Sources ofZip(Path zip, String name) throws IOException {
        Sources sources = new Sources();
        sources.addZip(zip, name);
        return sources;
    }

    List<SourceFile> files() {
        return Collections.unmodifiableList(files);
    }

    @Override
    public void close() throws IOException {
        for (ZipFile zip : zips) {
            zip.close();
        }
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isArticle(file.toString()))
                        .sorted()
                        .forEach(file -> files.add(new InFolder(path, file)));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } else if (ending(path.toString()).equals("zip")) {
            addZip(path, path.toString());
        } else if (Files.isRegularFile(path)) {
            files.add(new InFolder(path.resolveSibling(""), path));
        } else {
            throw new IOException(path + ": no such file or folder");
        }
    }

    private void addZip(Path path, String name) throws IOException {
        ZipFile zip = open(path, name);
        zips.add(zip);
        String prefix = name.isEmpty() ? "" : name + "!";
        Map<String, ZipEntry> entries = new HashMap<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> entries.put(entry.getName(), entry));
        entries.keySet().stream()
                .filter(Sources::isArticle)
                .sorted()
                .forEach(entry -> files.add(new InZip(prefix, zip, entries, entry)));
    }

    /** Zips made on Chinese Windows name their entries in GBK. */
    private static ZipFile open(Path path, String name) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (IOException notUtf8) {
            try {
                return new ZipFile(path.toFile(), GB18030);
            } catch (IOException e) {
                throw new IOException(name + ": not a readable zip file (" + e.getMessage() + ")", e);
            }
        }
    }

    private static boolean isArticle(String name) {
        return ARTICLE_ENDINGS.contains(ending(name)) && !name.contains("__MACOSX");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private record InFolder(Path folder, Path path) implements SourceFile {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public String place() {
            return folder.relativize(path).toString();
        }

        @Override
        public byte[] bytes() throws IOException {
            try {
                return Files.readAllBytes(path);
            } catch (AccessDeniedException e) {
                throw new IOException("no permission to read it", e);
            } catch (NoSuchFileException e) {
                throw new IOException("it is no longer there", e);
            }
        }

        @Override
        public Optional<Annotated> annotation(int index, int count) throws IOException {
            String file = SourceFile.annotationName(path.toString(), index, count);
            Path json = FileSystems.getDefault().getPath(file);
            return Files.isRegularFile(json)
                    ? Optional.of(new Annotated(file, Files.readAllBytes(json)))
                    : Optional.empty();
        }
    }

    private record InZip(String prefix, ZipFile zip, Map<String, ZipEntry> entries, String entry)
            implements SourceFile {
        @Override
        public String name() {
            return prefix + entry;
        }

        @Override
        public String place() {
            return entry.replace('\\', '/');
        }

        @Override
        public byte[] bytes() throws IOException {
            return read(Objects.requireNonNull(entries.get(entry)));
        }

        @Override
        public Optional<Annotated> annotation(int index, int count) throws IOException {
            ZipEntry json = entries.get(SourceFile.annotationName(entry, index, count));
            return json == null ? Optional.empty() : Optional.of(new Annotated(prefix + json.getName(), read(json)));
        }

        private byte[] read(ZipEntry entry) throws IOException {
            try (var in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) MAX_ENTRY_BYTES + 1);
                if (bytes.length > MAX_ENTRY_BYTES) {
                    throw new IOException(
                            prefix + entry.getName() + ": larger than " + (MAX_ENTRY_BYTES >> 20) + " MB; split it");
                }
                return bytes;
            }
        }
    }
}
