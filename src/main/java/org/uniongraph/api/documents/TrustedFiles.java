package org.uniongraph.api.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.api.documents.TrustedDocuments.Trusted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads trusted documents: each {@code .graphql} file is one, whose id is its path in the folder without the ending;
 * each {@code .json} file is a manifest, as Apollo's tools or Relay's compiler write it.
 */
final class TrustedFiles {
    private static final String DOCUMENT = ".graphql";
    private static final String MANIFEST = ".json";
    private static final String APOLLO = "apollo-persisted-query-manifest";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path place;

    private TrustedFiles(Path place) {
        this.place = place;
    }

    /**
     * All documents of a folder and the folders in it, or of one file.
     *
     * @throws UnusableDocuments naming the file that cannot be used
     */
    static List<Trusted> read(Path place) {
        if (!Files.exists(place)) {
            throw new UncheckedIOException(new NoSuchFileException(place.toString()));
        }
        try (Stream<Path> files = Files.walk(place)) {
            TrustedFiles reader = new TrustedFiles(place);
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> reader.documents(file).stream())
                    .toList();
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UnusableDocuments(place.toString(), String.valueOf(e.getMessage()));
        }
    }

    private List<Trusted> documents(Path file) {
        String name = file.toString();
        if (name.endsWith(DOCUMENT)) {
            return List.of(new Trusted(id(file), text(file), name));
        }
        if (name.endsWith(MANIFEST)) {
            return manifest(file);
        }
        if (file.equals(place)) {
            throw new UnusableDocuments(name, "expected a folder, or a file that ends with .graphql or .json");
        }
        return List.of();
    }

    private String id(Path file) {
        Path path = file.equals(place) ? file.getFileName() : place.relativize(file);
        String id = path.toString().replace('\\', '/');
        return id.substring(0, id.length() - DOCUMENT.length());
    }

    private static List<Trusted> manifest(Path file) {
        if (!(json(file) instanceof Map<?, ?> manifest)) {
            throw new UnusableDocuments(file.toString(), "expected an object: a manifest of Apollo's or Relay's form");
        }
        return manifest.containsKey("operations") ? apollo(file, manifest) : relay(file, manifest);
    }

    private static List<Trusted> apollo(Path file, Map<?, ?> manifest) {
        if (!APOLLO.equals(manifest.get("format"))
                || !(manifest.get("version") instanceof Integer version && version == 1)
                || !(manifest.get("operations") instanceof List<?> operations)) {
            throw new UnusableDocuments(
                    file.toString(), "expected format " + APOLLO + ", version 1 and a list of operations");
        }
        List<Trusted> documents = new ArrayList<>();
        for (Object operation : operations) {
            if (!(operation instanceof Map<?, ?> one
                    && one.get("id") instanceof String id
                    && one.get("body") instanceof String body)) {
                throw new UnusableDocuments(
                        file.toString(), "operations[" + documents.size() + "]: expected an id and a body");
            }
            documents.add(new Trusted(id, body, file.toString()));
        }
        return documents;
    }

    private static List<Trusted> relay(Path file, Map<?, ?> manifest) {
        List<Trusted> documents = new ArrayList<>();
        manifest.forEach((id, text) -> {
            if (!(text instanceof String body)) {
                throw new UnusableDocuments(file.toString(), id + ": expected the text of a document");
            }
            documents.add(new Trusted(String.valueOf(id), body, file.toString()));
        });
        return documents;
    }

    private static @Nullable Object json(Path file) {
        try {
            return JSON.readValue(text(file), Object.class);
        } catch (JacksonException e) {
            throw new UnusableDocuments(file.toString(), "no JSON: " + e.getOriginalMessage());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnusableDocuments(file.toString(), "expected UTF-8");
        } catch (IOException e) {
            throw new UnusableDocuments(file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
