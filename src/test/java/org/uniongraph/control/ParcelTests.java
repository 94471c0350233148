package org.uniongraph.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelTests {
    @TempDir
    private Path folder;

    @Test
    void packsPagesArticlesAndAnnotationsOfAFolder() throws IOException {
        write("in/b/文章.md");
        write("in/a.html");
        write("in/a.json");
        write("in/photo.jpg");
        assertThat(entries(Parcel.of(List.of(folder.resolve("in")))))
                .containsExactly(name("in/a.html"), name("in/a.json"), name("in/b/文章.md"));
    }

    @Test
    void packsANamedFileWhateverItIs() throws IOException {
        Path odd = write("notes.article");
        assertThat(entries(Parcel.of(List.of(odd)))).containsExactly(name("notes.article"));
    }

    @Test
    void packsTheAnnotationsBesideANamedFile() throws IOException {
        Path page = write("page.md");
        write("page.json");
        write("page-2.json");
        write("page-two.json");
        write("other.json");
        assertThat(entries(Parcel.of(List.of(page))))
                .containsExactly(name("page-2.json"), name("page.json"), name("page.md"));
    }

    @Test
    void packsAFileOnceHoweverOftenItIsNamed() throws IOException {
        Path file = write("in/a.md");
        assertThat(entries(Parcel.of(List.of(folder.resolve("in"), file)))).hasSize(1);
    }

    @Test
    void sendsAZipAsItIs() throws IOException {
        Path zip = write("in/old.ZIP");
        List<Parcel> parcels = Parcel.of(List.of(zip));
        assertThat(parcels).containsExactly(new Parcel(zip, zip.toString(), false));
        parcels.getFirst().close();
        assertThat(zip).exists();
    }

    @Test
    void packsNothingOfNothing() throws IOException {
        assertThat(Parcel.of(List.of(folder))).isEmpty();
    }

    @Test
    void removesWhatItMade() throws IOException {
        Parcel parcel = Parcel.of(List.of(write("a.md"))).getFirst();
        parcel.close();
        assertThat(parcel.file()).doesNotExist();
    }

    @Test
    void namesThePathThatLeadsNowhere() {
        assertThatThrownBy(() -> Parcel.of(List.of(folder.resolve("gone"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gone");
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    /** Entries are named as the paths were given, here absolute ones. */
    private String name(String relative) {
        return folder.getRoot().relativize(folder.resolve(relative)).toString();
    }

    private static List<String> entries(List<Parcel> parcels) throws IOException {
        assertThat(parcels).hasSize(1);
        try (Parcel parcel = parcels.getFirst();
                ZipFile zip = new ZipFile(parcel.file().toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
