package org.uniongraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.ingest.Extracting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Writes annotations of articles. Needs no store, and starts no application. */
@Command(
        name = "extract",
        header = "Write what articles say as JSON, without a graph.",
        description = {
            "Reads pages and articles and writes, for each article NAME.md, a NAME.json with its entities, relations,"
                    + " figures and authors, each with its words and their place; for a page of several articles"
                    + " NAME-1.json, NAME-2.json and so on. `ingest` takes these files, corrected or not. Needs no"
                    + " database.",
            "Without --out it prints a line of JSON an article."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  union-graph extract articles/ --out annotations/",
            "  union-graph extract 2024-05.zip | jq -r '.entities[].name' | sort | uniq -c"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Function<Map<String, String>, ArticleExtractor> extractors;
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (Markdown, plain text, HTML), folders of them, and zip files of them.")
    List<Path> paths = List.of();

    @Mixin
    ExtractorOptions extractor = new ExtractorOptions();

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any setting; may be given several times.")
    Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write files to this folder, in the subfolders that the articles have below PATH. A file"
                    + " appears only once it is complete.")
    @Nullable
    Path out;

    @Option(
            names = "--force",
            description = "Also replace a NAME.json that stands beside NAME.md, which may be a person's work.")
    boolean force;

    @Option(
            names = "--json",
            description = "With --out: print the report as one JSON document. Without, output is JSON anyway.")
    boolean json;

    ExtractCommand(Function<Map<String, String>, ArticleExtractor> extractors, Terminal terminal) {
        this.extractors = extractors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        paths.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw new CannotGoOn(ExitCode.WRONG_USAGE, missing + " does not exist");
        });
        if (out != null) {
            makeFolder(out);
        }
        ExtractReport report = out == null ? print() : write(out);
        return (report.hasRefusals() ? ExitCode.REFUSED : ExitCode.OK).number();
    }

    /** Before anything is read, so that nobody waits for what can't be written. */
    private static void makeFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotGoOn(ExitCode.WRONG_USAGE, "--out " + folder + " is not a folder");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USAGE, "--out " + folder + " can't be made; give a folder that you may write to");
        }
        if (!Files.isWritable(folder)) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USAGE, "--out " + folder + " is not writable; give a folder that you may write to");
        }
    }

    private ArticleExtractor chosen() {
        extractor.addTo(settings);
        return extractors.apply(settings);
    }

    private ExtractReport print() throws IOException {
        LinesOfAnnotations lines = new LinesOfAnnotations(terminal.out());
        try (Bar bar = terminal.barBesideOutput("Extracting")) {
            new Extracting(chosen()).extract(paths, lines, bar);
        }
        terminal.say(Words.of(lines.report()));
        return lines.report();
    }

    private ExtractReport write(Path folder) throws IOException {
        FilesOfAnnotations files = new FilesOfAnnotations(new AnnotationFolder(folder, force));
        try (Bar bar = terminal.bar("Extracting")) {
            new Extracting(chosen()).extract(paths, files, bar);
        }
        ExtractReport report = files.report();
        terminal.out().println(json ? JSON.writeValueAsString(report) : Words.of(report));
        terminal.out().flush();
        return report;
    }
}
