package org.uniongraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniongraph.cli.ServerProcess.Finished;

/** The program in processes of its own: a server, and commands that find it. */
class ServerProcessIT {
    @TempDir
    private static Path folder;

    private static Path data;
    private static ServerProcess server;

    @BeforeAll
    static void start() throws Exception {
        data = folder.resolve("data");
        server = ServerProcess.start(data);
    }

    @AfterAll
    static void stopsAndTakesItsNoteAway() throws Exception {
        server.stop();
        assertThat(data.resolve("server.json")).doesNotExist();
    }

    @Test
    void saysWhereItIsAndKeepsStandardErrorClean() throws Exception {
        assertThat(server.output())
                .contains("demo articles", server.url() + "/graphql", "The data is in " + data, "Stop with Ctrl-C");
        assertThat(server.errors()).isEmpty();
    }

    @Test
    void doesTheWorkOfACommandThatFindsItsStoreInUse() throws Exception {
        Path article = Files.writeString(folder.resolve("文章.md"), "# 市总工会召开座谈会\n\n北京市总工会召开座谈会。\n");
        Finished ingest = ServerProcess.run("ingest", article.toString(), "--data", data.toString(), "--json");
        assertThat(ingest.exitCode()).as(ingest.errors()).isZero();
        assertThat(ingest.output()).startsWith("{\"articles\":[{").contains("市总工会召开座谈会", "\"CREATED\"");
        assertThat(ingest.errors())
                .isEqualTo("UnionGraph: the store " + data + " is used by the server at " + server.url() + ", pid "
                        + server.pid() + "; working through it.\n");
    }

    @Test
    void keepsOthersFromItsStore() throws Exception {
        Finished direct = ServerProcess.run("verify", "--no-server", "--data", data.toString());
        assertThat(direct.exitCode()).isEqualTo(3);
        assertThat(direct.errors()).contains("is used by the server at " + server.url());
        Finished second = ServerProcess.run("serve", "--port", "0", "--data", data.toString());
        assertThat(second.exitCode()).isEqualTo(3);
    }

    @Test
    void refusesAPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Finished refused = ServerProcess.run(
                    "serve", "--address", "127.0.0.1", "--port", "" + taken.getLocalPort(), "--data", other());
            assertThat(refused.exitCode()).isEqualTo(3);
            assertThat(refused.errors()).contains("port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void refusesToListenBeyondThisMachineWithoutAToken() throws Exception {
        Finished refused = ServerProcess.run("serve", "--address", "0.0.0.0", "--port", "0", "--data", other());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.errors()).contains("UNIONGRAPH_ADMIN_TOKEN");
    }

    @Test
    void recoversAfterAKillAndIgnoresTheNoteOfTheDead() throws Exception {
        try (ServerProcess killed = ServerProcess.start(folder.resolve("killed"), "--no-demo")) {
            killed.kill();
        }
        assertThat(folder.resolve("killed/server.json")).exists();
        Finished verify =
                ServerProcess.run("verify", "--data", folder.resolve("killed").toString());
        assertThat(verify.exitCode()).as(verify.errors()).isZero();
        assertThat(verify.output()).isEqualTo("Checked 0 articles, 0 quotes, 0 mentions and 0 entities: no faults.\n");
        assertThat(verify.errors()).isEmpty();
    }

    @Test
    void saysThatADatabaseDoesNotAnswer() throws Exception {
        Finished gone = ServerProcess.run("verify", "--neo4j-uri", "bolt://127.0.0.1:1", "--data", other());
        assertThat(gone.exitCode()).as(gone.errors()).isEqualTo(4);
        assertThat(gone.errors().lines()).hasSize(1);
    }

    private static String other() {
        return folder.resolve("other").toString();
    }
}
