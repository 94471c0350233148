package org.uniongraph;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.uniongraph.cli.CommandLineInterface;

/** Starts UnionGraph: hands the words of the command line over, and leaves with the exit code. */
@SpringBootApplication
public class UnionGraph {
    public static void main(String[] args) {
        System.exit(CommandLineInterface.of(UnionGraph.class).run(args));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
