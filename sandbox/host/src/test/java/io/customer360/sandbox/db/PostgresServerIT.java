package io.customer360.sandbox.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresServerIT {
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    @DisplayName("keeps its data in the home, writes through to disk, and starts empty when asked")
    void keepsData() {
        try (Database first = open(false)) {
            JdbcClient sql = JdbcClient.create(first.dataSource(Database.AO));
            assertEquals("on", sql.sql("SHOW fsync").query(String.class).single());
            assertEquals("ä", sql.sql("SELECT LOWER('Ä')").query(String.class).single());
            sql.sql("CREATE TABLE T (ID INT)").update();
            sql.sql("INSERT INTO T VALUES (1)").update();
        }
        try (Database second = open(false)) {
            JdbcClient sql = JdbcClient.create(second.dataSource(Database.AO));
            assertEquals(1, sql.sql("SELECT COUNT(*) FROM T").query(Integer.class).single());
        }
        try (Database third = open(true)) {
            JdbcClient sql = JdbcClient.create(third.dataSource(Database.AO));
            assertEquals(
                    0,
                    sql.sql("SELECT COUNT(*) FROM pg_tables WHERE tablename = 't'")
                            .query(Integer.class)
                            .single());
        }
        Folder.delete(folder);
    }

    private Database open(boolean fresh) {
        return Database.open(
                new DatabaseSettings(DatabaseChoice.POSTGRES, Optional.of(folder), fresh, true),
                new SqlLog(),
                new Faults());
    }
}
