package org.uniongraph.bench.spring;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The peer's server; {@code --server.port} and {@code --spring.neo4j.uri} say where. Prints READY when it serves. */
@SpringBootApplication
public class Peer {
    public static void main(String[] args) {
        SpringApplication.run(Peer.class, args);
    }

    @Bean
    ApplicationRunner ready() {
        return args -> System.out.println("READY");
    }
}
