package io.customer360.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.db.DatabaseChoice;
import io.customer360.sandbox.demo.Demo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @Test
    @DisplayName("reads every option")
    void reads() {
        Options options =
                Arguments.parse(
                        List.of(
                                "--db",
                                "postgres",
                                "--port",
                                "8081",
                                "--home",
                                "there",
                                "--plugin",
                                "a.jar",
                                "--web",
                                "modules",
                                "--fresh",
                                "--durable",
                                "--no-jsm",
                                "--no-demo"));

        assertEquals(DatabaseChoice.POSTGRES, options.db());
        assertEquals(8081, options.port());
        assertEquals(Optional.of(Path.of("there")), options.home());
        assertEquals(Path.of("a.jar"), options.pluginJar());
        assertEquals(Optional.of(Path.of("modules")), options.webModules());
        assertTrue(options.fresh() && options.durable());
        assertFalse(options.jsm());
        assertEquals(Demo.NONE, options.demo());
    }

    @Test
    @DisplayName("reads which node of how many")
    void nodes() {
        var first = Arguments.parse(List.of("--db", "postgres", "--nodes", "2")).nodes();
        assertEquals(Nodes.ONE.withCount(2), first);
        assertTrue(first.several());
        assertFalse(Arguments.parse(List.of()).nodes().several());

        var second = Arguments.parse(List.of("--join", "jdbc:x", "--lock-expiry", "5"));
        assertEquals(
                Nodes.ONE.joining("jdbc:x").withLockExpiry(Duration.ofSeconds(5)), second.nodes());
        assertEquals("node-2", second.nodes().name());
        assertEquals(DatabaseChoice.POSTGRES, second.db());
        assertEquals(Demo.NONE, second.demo());
        var again = Arguments.parse(List.of("--node", "node-1", "--join", "jdbc:x"));
        assertEquals("node-1", again.nodes().name());
    }

    @Test
    @DisplayName("fills a new home with the portfolio unless another demo is asked for")
    void demos() {
        assertEquals(Demo.PORTFOLIO, Arguments.parse(List.of()).demo());
        assertEquals(Demo.SMALL, Arguments.parse(List.of("--demo", "small")).demo());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--colour",
                "--db",
                "--db oracle",
                "--demo large",
                "--port x",
                "--port 70000",
                "--nodes 2",
                "--nodes 5 --db postgres",
                "--nodes 0 --db postgres",
                "--lock-expiry 0",
                "--port --fresh"
            })
    @DisplayName("refuses what it does not know, with the list of options")
    void refuses(String line) {
        StartFailure failure =
                assertThrows(StartFailure.class, () -> Arguments.parse(List.of(line.split(" "))));
        assertTrue(failure.screen().contains("--home DIR"));
    }
}
