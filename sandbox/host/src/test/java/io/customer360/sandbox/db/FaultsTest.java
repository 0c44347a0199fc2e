package io.customer360.sandbox.db;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();
    private final SqlLog log = new SqlLog();
    private final Database database =
            Database.open(
                    new DatabaseSettings(DatabaseChoice.H2, Optional.empty(), false, false),
                    log,
                    faults);
    private final DataSource source = database.dataSource(Database.AO);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("breaks an open connection as well as new ones, until cleared")
    void refuse() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            faults.refuseConnections(true);
            assertThrows(SQLException.class, () -> statement.execute("SELECT 1"));
            assertThrows(SQLException.class, source::getConnection);
            faults.clear();
            assertTrue(statement.execute("SELECT 1"));
        }
    }

    @Test
    @DisplayName("refuses the connections of one source and leaves the others alone, until cleared")
    void refuseOne() throws SQLException {
        DataSource jira = database.dataSource(Database.JIRA);
        try (Connection connection = jira.getConnection();
                Statement statement = connection.createStatement()) {
            faults.refuseConnections(Database.AO);
            assertThrows(SQLException.class, source::getConnection);
            assertTrue(statement.execute("SELECT 1"));
        }
        faults.clear();
        run("SELECT 1");
    }

    @Test
    @DisplayName("fails only the statements meant, prepared or not")
    void failSome() throws SQLException {
        faults.failSql("SELECT 2");
        try (Connection connection = source.getConnection();
                PreparedStatement meant = connection.prepareStatement("select 2");
                PreparedStatement other = connection.prepareStatement("select 1")) {
            assertThrows(SQLException.class, meant::executeQuery);
            assertTrue(other.executeQuery().next());
        }
    }

    @Test
    @DisplayName("delays the statements meant")
    void delay() throws SQLException {
        faults.delaySql("SELECT", Duration.ofMillis(60));
        long before = System.nanoTime();
        run("SELECT 1");
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() >= 60);
    }

    @Test
    @DisplayName("holds the statements meant until all is well")
    void hold() throws Exception {
        faults.holdSql("SELECT 2");
        run("SELECT 1");
        var held = CompletableFuture.runAsync(() -> assertDoesNotThrow(() -> run("SELECT 2")));
        assertThrows(TimeoutException.class, () -> held.get(60, TimeUnit.MILLISECONDS));
        faults.clear();
        held.get(10, TimeUnit.SECONDS);
        run("SELECT 2");
    }

    @Test
    @DisplayName("the log keeps each statement once, with its source and thread")
    void logs() throws SQLException {
        long mark = log.mark();
        run("SELECT 1");
        assertEquals(1, log.since(mark).size());
        SqlLog.Entry entry = log.since(mark).get(0);
        assertEquals(new SqlLog.Entry("ao", "SELECT 1", Thread.currentThread().getName()), entry);
        assertEquals(0, log.since(log.mark()).size());
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
