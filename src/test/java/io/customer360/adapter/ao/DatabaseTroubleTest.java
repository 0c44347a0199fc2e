package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.run.DatabaseTrouble;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trouble with a database")
class DatabaseTroubleTest {
    private final DatabaseTrouble trouble = new DatabaseTrouble();

    @Test
    @DisplayName("R6 passes when the connection, the pool or others beside it are the reason")
    void passing() {
        for (String state : new String[] {"08006", "40001", "40P01", "53300", "57P01"}) {
            assertTrue(passing(new SQLException("told", state)), state);
        }
        assertTrue(passing(new SQLException("pool exhausted")));
        assertTrue(passing(new SQLTransientConnectionException("none free", "X")));
        assertTrue(passing(new SQLRecoverableException("closed", "X")));
        assertTrue(passing(new SQLException("ORA-08177", "72000", 8177)));
    }

    @Test
    @DisplayName("R10 stays when the record is the reason")
    void staying() {
        assertFalse(passing(new SQLException("duplicate key", "23505")));
        assertFalse(passing(new SQLException("invalid text", "22021")));
        assertFalse(trouble.passing(new IllegalStateException("no currency")));
        assertFalse(trouble.passing(new NoClassDefFoundError("desk")));
    }

    private boolean passing(SQLException told) {
        return trouble.passing(new IllegalStateException("wrapped", told));
    }
}
