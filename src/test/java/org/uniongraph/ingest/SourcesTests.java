package org.uniongraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTests {
    @TempDir
    Path folder;

    @Test
    void findsArticlesOfAFolderInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("2025/04"));
        for (String name : List.of("b.md", "2025/04/a.HTML", "c.txt", "d.pdf", "b.json")) {
            Files.writeString(folder.resolve(name), name);
        }
        try (Sources sources = Sources.of(List.of(folder))) {
            assertThat(sources.files())
                    .extracting(file -> folder.relativize(Path.of(file.name())).toString())
                    .containsExactly("2025/04/a.HTML", "b.md", "c.txt");
            assertThat(sources.files())
                    .extracting(SourceFile::place)
                    .containsExactly("2025/04/a.HTML", "b.md", "c.txt");
            assertThat(sources.files().get(1).annotation(0, 1)).isPresent();
            assertThat(sources.files().get(1).annotation(0, 2)).isEmpty();
            assertThat(sources.files().get(2).annotation(0, 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void readsZipsWhateverTheirNamesAreWrittenIn(String charset) throws IOException {
        Path zip = folder.resolve("articles.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out, Charset.forName(charset))) {
            for (String name : List.of("报道/植树.md", "报道/植树.json", "__MACOSX/x.md")) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(name.getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        try (Sources sources = Sources.of(List.of(zip))) {
            SourceFile article = sources.files().getFirst();
            assertThat(sources.files()).hasSize(1);
            assertThat(article.name()).isEqualTo(zip + "!报道/植树.md");
            assertThat(article.place()).isEqualTo("报道/植树.md");
            assertThat(new String(article.bytes(), StandardCharsets.UTF_8)).isEqualTo("报道/植树.md");
            assertThat(article.annotation(0, 1)).isPresent();
        }
    }

    @Test
    void namesThePathThatIsNotThere() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> Sources.of(List.of(missing)))
                .isInstanceOf(IOException.class)
                .hasMessage(missing + ": no such file or folder");
    }

    @Test
    void namesTheZipThatIsNone() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "not a zip");
        assertThatThrownBy(() -> Sources.of(List.of(broken)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(broken + ": not a readable zip file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.md", "a/b.html", "a/b"})
    void annotationStandsBesideItsArticle(String name) {
        assertThat(SourceFile.annotationName(name, 0, 1)).isEqualTo("a/b.json");
        assertThat(SourceFile.annotationName(name, 1, 3)).isEqualTo("a/b-2.json");
    }
}
