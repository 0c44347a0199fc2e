package io.customer360.sandbox.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.fixture.FixtureHost;
import io.customer360.sandbox.fixture.FixtureJar;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLifeTest {
    private static final String NOTES = "/rest/fixture/1.0/notes";

    @TempDir Path folder;
    private FixtureHost host;

    @BeforeEach
    void start() throws Exception {
        host = new FixtureHost(new FixtureJar().in(folder), folder);
        host.plugin.enable();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    @DisplayName("starts the bundle, upgrades and migrates its tables, tells it and answers")
    void answers() throws Exception {
        assertEquals("[\"upgraded 0\",\"started\"]", host.get(NOTES, "LICENSED").body());
        assertEquals(
                "[\"upgraded 0\",\"started\"]",
                host.get("/rest/fixture/latest/notes", "LICENSED").body());
        assertEquals(
                "/plugins/servlet/hello /there 2",
                host.get("/plugins/servlet/hello/there", "LICENSED").body());
    }

    @Test
    @DisplayName("goes away when disabled and comes back once when enabled again")
    void comesBackOnce() throws Exception {
        host.plugin.disable();

        assertEquals(404, host.get(NOTES, "LICENSED").statusCode());
        assertEquals(404, host.get("/plugins/servlet/hello", "LICENSED").statusCode());
        assertThrows(IllegalStateException.class, () -> host.plugin.load("java.lang.String"));

        host.plugin.enable();

        assertEquals(
                "[\"upgraded 0\",\"started\",\"stopped\",\"started\"]",
                host.get(NOTES, "LICENSED").body());
    }

    @Test
    @DisplayName("keeps the tables when the host starts again over the same home")
    void keepsTables() throws Exception {
        host.close();
        host = new FixtureHost(new FixtureJar().in(folder), folder);
        host.plugin.enable();

        assertEquals(
                "[\"upgraded 0\",\"started\",\"stopped\",\"started\"]",
                host.get(NOTES, "LICENSED").body());
    }

    @Test
    @DisplayName("rolls back the outer transaction when the inner one fails")
    void rollsBack() throws Exception {
        assertEquals(
                500,
                host.send(
                                "POST",
                                NOTES + "/pair",
                                "LICENSED",
                                "[\"a\",\"\"]",
                                "Content-Type",
                                "application/json")
                        .statusCode());
        assertEquals("[\"upgraded 0\",\"started\"]", host.get(NOTES, "LICENSED").body());
    }

    @Test
    @DisplayName("fails while the database is gone and recovers without a restart")
    void recovers() throws Exception {
        host.faults.refuseConnections(true);
        assertEquals(500, host.get(NOTES, "LICENSED").statusCode());

        host.faults.clear();
        assertEquals(200, host.get(NOTES, "LICENSED").statusCode());
    }

    @Test
    @DisplayName("logs each statement with the source it went through")
    void logsStatements() throws Exception {
        long mark = host.sql.mark();
        host.get(NOTES, "LICENSED");

        assertEquals(1, host.sql.since(mark).size());
        assertEquals("ao", host.sql.since(mark).get(0).source());
        assertTrue(host.sql.since(mark).get(0).sql().contains("_NOTE"));
    }
}
