package org.uniongraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.control.FakeJobs;
import org.uniongraph.extract.BylineExtractor;
import org.uniongraph.ingest.ArticleOutcome;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.StoreInUse;
import org.uniongraph.store.Verification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineInterfaceTests {
    @TempDir
    private Path folder;

    private final FakeJobs jobs = new FakeJobs();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean opened;
    private boolean closed;

    @Test
    void ingestsPathsAndSaysWhatCameOfIt() throws IOException {
        assertThat(run("ingest", file("a.md"), file("b.md"))).isZero();
        assertThat(out()).isEqualTo("2 articles: 2 new. 4 new statements, 0 refused.\n");
        assertThat(err()).isEmpty();
        assertThat(closed).isTrue();
    }

    @Test
    void printsOneJsonDocument() throws IOException {
        assertThat(run("ingest", "--json", file("a.md"))).isZero();
        JsonNode report = JsonMapper.shared().readTree(out());
        assertThat(report.at("/articles/0/status").asString()).isEqualTo("CREATED");
        assertThat(report.at("/articles/0/headline").asString()).isEqualTo("标题");
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void endsWithOneWhenAFactIsRefused() throws IOException {
        jobs.refusals = List.of(new ArticleOutcome.Refusal("WON 足球队", "its quote does not stand in the article"));
        assertThat(run("ingest", file("a.md"))).isEqualTo(1);
        assertThat(out()).contains("a.md: refused WON 足球队: its quote does not stand in the article", "1 refused.");
    }

    @Test
    void refusesAPathThatLeadsNowhereBeforeItOpensAnything() {
        assertThat(run("ingest", "nowhere.md")).isEqualTo(2);
        assertThat(err()).contains("nowhere.md does not exist");
        assertThat(opened).isFalse();
    }

    @Test
    void retractsEveryKnownArticleAndNamesTheOthers() {
        String known = FakeJobs.KNOWN.articleId();
        String other = "a" + "1".repeat(24);
        assertThat(run("retract", known, other)).isEqualTo(1);
        assertThat(out())
                .isEqualTo("Retracted " + known + " 全总召开会议: 3 statements no longer hold.\nThe graph has no article "
                        + other + ".\n");
    }

    @Test
    void verifiesAndEndsWithOneForAFault() {
        assertThat(run("verify")).isZero();
        assertThat(out()).isEqualTo("Checked 1 article, 1,200 quotes, 3 mentions and 4 entities: no faults.\n");
        jobs.faults = List.of(new Verification.Fault("QUOTE", "s-1", "the statement quotes no article"));
        assertThat(run("verify")).isEqualTo(1);
        assertThat(out()).contains("QUOTE s-1: the statement quotes no article", "1 fault.");
    }

    @Test
    void rebuilds() {
        assertThat(run("rebuild", "--json")).isZero();
        assertThat(out().strip()).isEqualTo("{\"entities\":4,\"articles\":1,\"written\":0,\"removed\":0}");
    }

    @Test
    void exportsToStandardOutputOrToAFile() throws IOException {
        jobs.export = "{\"实体\":[]}";
        assertThat(run("export", "--format", "json")).isZero();
        assertThat(out()).isEqualTo(jobs.export);
        Path file = folder.resolve("graph.json");
        assertThat(run("export", "--format=json", "--history", "--out", file.toString()))
                .isZero();
        assertThat(file).hasContent("history:" + jobs.export);
    }

    @Test
    void leavesNoHalfAnExport() {
        jobs.failure = new DatabaseUnavailable("the database is gone", new IOException());
        assertThat(run(
                        "export",
                        "--format",
                        "json",
                        "--out",
                        folder.resolve("graph.json").toString()))
                .isEqualTo(4);
        assertThat(folder).isEmptyDirectory();
        assertThat(err()).isEqualTo("UnionGraph: the database is gone\n");
    }

    @Test
    void endsWithThreeWhenTheStoreIsInUse() {
        jobs.failure = new IllegalStateException("wrapped", new StoreInUse(Path.of("data"), new IOException()));
        assertThat(run("verify")).isEqualTo(3);
        assertThat(err()).contains("the store data is in use by another process");
    }

    @Test
    void showsTheStackTraceOfSomethingUnexpected() {
        jobs.failure = new IllegalStateException("a bug");
        assertThat(run("rebuild")).isEqualTo(5);
        assertThat(err()).contains("something unexpected", "a bug", "\tat org.uniongraph");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "ingest",
                "extract",
                "extract --out x",
                "retract",
                "retract a-known",
                "export",
                "export --format xml",
                "verify --jsn",
                "serve --port many",
                "--port many",
                "--data x ingest y"
            })
    void endsWithTwoForWrongUsageAndPointsToHelp(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(err())
                .startsWith("UnionGraph: ")
                .contains("Try: union-graph")
                .contains("--help");
        assertThat(out()).isEmpty();
        assertThat(opened).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ingest", "retract", "verify", "rebuild", "export"})
    void helpsWithEveryCommand(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains("Usage: union-graph " + command, "Exit codes:", "Example", "--data", "--set");
        String byOption = out();
        out.reset();
        assertThat(run("help", command)).isZero();
        assertThat(out()).isEqualTo(byOption);
        assertThat(opened).isFalse();
    }

    @Test
    void listsItsCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out())
                .contains(
                        "serve",
                        "ingest",
                        "extract",
                        "retract",
                        "verify",
                        "rebuild",
                        "export",
                        "completion",
                        "version",
                        "工会图谱");
    }

    @Test
    void saysItsVersion() {
        assertThat(run("version")).isZero();
        assertThat(out()).startsWith("UnionGraph ").contains("Java ");
    }

    @Test
    void completesItsWords() {
        assertThat(run("completion")).isZero();
        assertThat(out()).contains("complete -F _complete_union-graph").contains("--history", "--force");
    }

    private int run(String... words) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Graphs graphs = (store, server) -> {
            opened = true;
            return new OpenGraph(jobs, () -> closed = true);
        };
        return new CommandLineInterface(getClass(), graphs, settings -> new BylineExtractor(), terminal).run(words);
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "# 标题\n").toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
