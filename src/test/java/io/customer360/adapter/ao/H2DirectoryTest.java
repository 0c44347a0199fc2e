package io.customer360.adapter.ao;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import net.java.ao.db.H2DatabaseProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The directory of customers on H2")
class H2DirectoryTest
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
    private static Directory directory;

    @BeforeAll
    static void open() throws SQLException {
        POOL.setJdbcUrl("jdbc:h2:mem:directory;DB_CLOSE_DELAY=-1");
        POOL.setUsername("sa");
        directory = new Directory(POOL, source -> new H2DatabaseProvider(source, "PUBLIC"));
    }

    @BeforeEach
    void empty() {
        directory.empty();
    }

    @AfterAll
    static void close() {
        POOL.close();
    }

    @Override
    public Directory directory() {
        return directory;
    }
}
