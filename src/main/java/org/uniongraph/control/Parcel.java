package org.uniongraph.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One zip on its way to a server: one of the user's own, sent as it is, or one made here of files and folders, which
 * {@link #close} removes.
 *
 * @param name what the report calls it
 */
record Parcel(Path file, String name, boolean made) implements AutoCloseable {
    private static final Set<String> KINDS = Set.of("md", "markdown", "txt", "html", "htm", "json");

    /**
     * Packs what the paths lead to. Of a folder, the pages, articles and annotations in it and below; of a file, that
     * file whatever it is, with the annotations beside it.
     *
     * @throws NoSuchFileException when a path leads nowhere
     */
    static List<Parcel> of(List<Path> paths) throws IOException {
        List<Parcel> parcels = new ArrayList<>();
        Map<String, Path> files = new TreeMap<>();
        for (Path path : paths) {
            if (isZip(path)) {
                parcels.add(new Parcel(path, path.toString(), false));
                continue;
            }
            for (Path file : belongingTo(path)) {
                files.put(freeName(file, files), file);
            }
        }
        if (!files.isEmpty()) {
            parcels.addFirst(pack(files));
        }
        return parcels;
    }

    private static List<Path> belongingTo(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.isDirectory(path)
                ? below(path)
                : Stream.concat(Stream.of(path), annotations(path)).toList();
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> KINDS.contains(extension(file)))
                    .toList();
        }
    }

    /** NAME.json beside NAME.md, or NAME-1.json and so on for a page of several articles. */
    private static Stream<Path> annotations(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = Pattern.quote(dot < 0 ? name : name.substring(0, dot));
        Pattern beside = Pattern.compile(stem + "(-[0-9]+)?\\.json");
        try (Stream<Path> folder = Files.list(file.toAbsolutePath().getParent())) {
            return folder
                    .map(Path::getFileName)
                    .filter(other -> beside.matcher(other.toString()).matches())
                    .map(file::resolveSibling)
                    .toList()
                    .stream();
        }
    }

    private static Parcel pack(Map<String, Path> files) throws IOException {
        Parcel parcel = new Parcel(Files.createTempFile("union-graph", ".zip"), "", true);
        try (OutputStream out = Files.newOutputStream(parcel.file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                Files.copy(entry.getValue(), zip);
                zip.closeEntry();
            }
            return parcel;
        } catch (IOException e) {
            parcel.close();
            throw e;
        }
    }

    private static String freeName(Path file, Map<String, Path> taken) {
        String name = entryName(file);
        while (!taken.getOrDefault(name, file).equals(file)) {
            name = "_/" + name;
        }
        return name;
    }

    /** The path as it was given, as far as a zip can say it: relative, with forward slashes, without dots. */
    private static String entryName(Path file) {
        Path normal = file.normalize();
        Path root = normal.getRoot();
        Path relative = root == null ? normal : root.relativize(normal);
        String name = relative.toString().replace('\\', '/');
        while (name.startsWith("../")) {
            name = name.substring("../".length());
        }
        return name;
    }

    private static boolean isZip(Path file) {
        return extension(file).equals("zip");
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public void close() throws IOException {
        if (made) {
            Files.deleteIfExists(file);
        }
    }
}
