package io.customer360.adapter.ao;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The directory of customers on PostgreSQL")
class PostgresDirectoryTest
        implements DirectoryContract,
                FieldDirectoryContract,
                RevenueDirectoryContract,
                FollowDirectoryContract,
                ScoreDirectoryContract,
                OverlookContract,
                OpinionDirectoryContract,
                TallyContract,
                CustomerFactsContract,
                TableRowsContract {
    private static final HikariDataSource POOL = new HikariDataSource();
    private static EmbeddedPostgres server;
    private static Directory directory;

    @BeforeAll
    static void open() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        POOL.setDataSource(server.getPostgresDatabase());
        directory = new Directory(POOL, source -> new PostgreSQLDatabaseProvider(source, "public"));
    }

    @BeforeEach
    void empty() {
        directory.empty();
    }

    @AfterAll
    static void close() throws IOException {
        POOL.close();
        server.close();
    }

    @Override
    public Directory directory() {
        return directory;
    }
}
