package org.uniongraph.extract.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers on disk, one file each: the same article asked about twice says the same and costs nothing, which no model
 * promises by itself. Whoever wants another answer deletes the files.
 */
final class KeptAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);

    private final @Nullable Path folder;

    /** @param folder null keeps nothing */
    KeptAnswers(@Nullable Path folder) {
        this.folder = folder;
    }

    Optional<Facts> find(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(key + ".json");
        try {
            return Optional.of(Facts.read(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | MalformedAnswer e) {
            LOG.warn("Cannot read the kept answer {}, so asking again: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    /** A file appears whole or not at all. An answer that can't be kept is as good as one that is. */
    void keep(String key, String answer) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, key, ".part");
            Files.writeString(part, answer);
            Files.move(part, folder.resolve(key + ".json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Cannot keep an answer in {}: {}", folder, e.toString());
        }
    }
}
