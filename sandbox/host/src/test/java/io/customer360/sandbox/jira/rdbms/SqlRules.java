package io.customer360.sandbox.jira.rdbms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.rdbms.RdbmsException;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** What SAL's executors promise to an app that writes its own SQL. */
abstract class SqlRules {

    private JdbcClient others;
    private TransactionalExecutorFactory factory;
    private TransactionalExecutor writing;
    private Connection kept;

    /** A database with nothing in it. */
    abstract DataSource database();

    @BeforeEach
    void open() {
        DataSource source = database();
        others = JdbcClient.create(source);
        others.sql("CREATE TABLE NOTE (ID INTEGER PRIMARY KEY)").update();
        factory = new SqlExecutors(source);
        writing = factory.createExecutor();
    }

    @Test
    @DisplayName("commits at the end and gives the result, and nobody sees it before")
    void commits() {
        int result =
                writing.execute(
                        connection -> {
                            add(connection, 1);
                            assertEquals(0, seen());
                            return 42;
                        });
        assertEquals(42, result);
        assertEquals(1, seen());
    }

    @Test
    @DisplayName("rolls back when the work fails, and lets the failure through")
    void rollsBack() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        writing.execute(
                                connection -> {
                                    add(connection, 1);
                                    throw new IllegalStateException();
                                }));
        assertEquals(0, seen());
    }

    @Test
    @DisplayName("joins a transaction that is under way, whose inner failure spoils the outer one")
    void joins() {
        writing.execute(
                outer -> {
                    add(outer, 1);
                    return factory.createExecutor(false, false).execute(SqlRules::count);
                });
        assertEquals(1, seen());
        assertThrows(
                RdbmsException.class,
                () ->
                        writing.execute(
                                outer -> {
                                    add(outer, 2);
                                    assertThrows(
                                            IllegalStateException.class,
                                            () -> writing.execute(SqlRules::fails));
                                    return null;
                                }));
        assertEquals(1, seen());
    }

    @Test
    @DisplayName("a new transaction does not see what the outer one did, and stays when that fails")
    void alone() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        writing.execute(
                                outer -> {
                                    add(outer, 1);
                                    writing.newTransaction()
                                            .execute(
                                                    inner -> {
                                                        assertEquals(0, count(inner));
                                                        add(inner, 2);
                                                        return null;
                                                    });
                                    assertEquals(2, writing.execute(SqlRules::count));
                                    return fails(outer);
                                }));
        assertEquals(1, seen());
    }

    @Test
    @DisplayName("a reading transaction refuses to write")
    void readOnly() {
        var reading = factory.createExecutor(true, true);
        assertEquals(0, reading.execute(SqlRules::count));
        assertThrows(
                IllegalStateException.class,
                () ->
                        writing.readOnly()
                                .execute(
                                        connection -> {
                                            add(connection, 1);
                                            return null;
                                        }));
        assertEquals(0, seen());
    }

    @Test
    @DisplayName("a reading transaction refuses writes by plain statements and of inner executors")
    void readOnlyEverywhere() {
        var reading = factory.createExecutor(true, false);
        assertEquals(1, reading.execute(SqlRules::one));
        assertThrows(IllegalStateException.class, () -> reading.execute(SqlRules::addPlainly));
        assertThrows(
                IllegalStateException.class,
                () -> reading.execute(outer -> writing.execute(SqlRules::addPlainly)));
        assertThrows(
                IllegalStateException.class,
                () ->
                        reading.execute(
                                outer ->
                                        writing.execute(
                                                inner -> {
                                                    add(inner, 1);
                                                    return null;
                                                })));
        assertEquals(0, seen());
    }

    private static int one(Connection connection) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int addPlainly(Connection connection) {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("INSERT INTO NOTE VALUES (9)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("the connection cannot be ended or kept by who borrows it")
    void lent() {
        writing.execute(
                connection -> {
                    kept = connection;
                    assertThrows(UnsupportedOperationException.class, connection::commit);
                    assertThrows(UnsupportedOperationException.class, connection::rollback);
                    assertThrows(UnsupportedOperationException.class, connection::close);
                    assertThrows(
                            UnsupportedOperationException.class,
                            () -> connection.setAutoCommit(true));
                    assertNull(writing.existingTransaction().execute(inner -> null));
                    return null;
                });
        assertThrows(SQLException.class, () -> kept.createStatement());
        assertTrue(closed(kept));
    }

    @Test
    @DisplayName("a database that is away is an unchecked exception")
    void away() {
        var broken = new SqlExecutors(new Away());
        var failed =
                assertThrows(
                        RdbmsException.class,
                        () -> broken.createExecutor().execute(connection -> null));
        assertInstanceOf(SQLException.class, failed.getCause());
    }

    private long seen() {
        return others.sql("SELECT COUNT(*) FROM NOTE").query(Long.class).single();
    }

    private static void add(Connection connection, int id) {
        try (var statement = connection.prepareStatement("INSERT INTO NOTE VALUES (?)")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(Connection connection) {
        try (var statement = connection.prepareStatement("SELECT COUNT(*) FROM NOTE");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object fails(Connection connection) {
        throw new IllegalStateException("on " + connection);
    }

    private static boolean closed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database that does not answer. */
    private static final class Away extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("away");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
