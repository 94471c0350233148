package org.uniongraph.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningTests {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.0.1"})
    void staysOnThisMachine(String address) {
        assertThat(new Listening(address).beyondLoopback()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.1"})
    void canBeReachedFromElsewhere(String address) {
        assertThat(new Listening(address).beyondLoopback()).isTrue();
    }

    @Test
    void hasAnAddressThatThisMachineCanUse() {
        assertThat(new Listening("0.0.0.0").url(80)).hasToString("http://localhost:80");
        assertThat(new Listening("::1").url(80)).hasToString("http://[::1]:80");
        assertThat(new Listening("127.0.0.1").url(8080)).hasToString("http://127.0.0.1:8080");
    }
}
