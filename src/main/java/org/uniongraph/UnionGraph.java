package org.uniongraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts UnionGraph. */
@SpringBootApplication
public class UnionGraph {
    public static void main(String[] args) {
        SpringApplication.run(UnionGraph.class, args);
    }
}
