package org.uniongraph.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerNoteTests {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @TempDir
    private Path data;

    private final RunningServer self = RunningServer.thisProcess(NOBODY, "secret");

    @Test
    void findsTheServerThatLeftIt() {
        note().write(self);
        assertThat(note().findRunning()).contains(self);
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        note().write(self);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("server.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void isStaleWhenItsProcessIsGone() {
        note().write(new RunningServer(NOBODY, Long.MAX_VALUE, null, "secret"));
        assertThat(note().findRunning()).isEmpty();
    }

    @Test
    void isStaleWhenAnotherProcessHasItsNumberNow() {
        note().write(new RunningServer(NOBODY, self.pid(), Instant.EPOCH, "secret"));
        assertThat(note().findRunning()).isEmpty();
    }

    @Test
    void countsAsNoneWhenItCannotBeUnderstood() throws IOException {
        Files.writeString(data.resolve("server.json"), "{\"url\":");
        assertThat(note().findRunning()).isEmpty();
        Files.writeString(data.resolve("server.json"), "{}");
        assertThat(note().findRunning()).isEmpty();
    }

    @Test
    void isRemovedByTheServerThatLeftIt() {
        note().write(self);
        note().remove(new RunningServer(NOBODY, 1, null, "other"));
        assertThat(data.resolve("server.json")).exists();
        note().remove(self);
        assertThat(data).isEmptyDirectory();
    }

    private ServerNote note() {
        return new ServerNote(data);
    }
}
