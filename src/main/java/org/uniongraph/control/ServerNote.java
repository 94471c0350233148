package org.uniongraph.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The file {@code server.json} in the data folder: says which server has the store open. Only its owner may read it.
 */
public final class ServerNote {
    private static final String NAME = "server.json";

    private final Path file;

    public ServerNote(Path data) {
        this.file = data.resolve(NAME);
    }

    /** The server that wrote the note, if it still runs. */
    public Optional<RunningServer> findRunning() {
        return read().filter(server -> server.hasProcess() || new Health(server.url()).answers());
    }

    /** Leaves the note; a reader sees all of it or none. */
    public void write(RunningServer server) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "server", ".json");
            Files.write(draft, Wire.JSON.writeValueAsBytes(server));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Takes the note away, unless another server has left its own since. */
    public void remove(RunningServer server) {
        try {
            if (read().filter(server::equals).isPresent()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    /** A note that cannot be understood counts as none: the store's own lock decides. */
    private Optional<RunningServer> read() {
        try {
            return Optional.of(Wire.JSON.readValue(Files.readAllBytes(file), RunningServer.class));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
