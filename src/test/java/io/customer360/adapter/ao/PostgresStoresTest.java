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

@DisplayName("The stores on PostgreSQL")
class PostgresStoresTest
        implements ProfileContract,
                ClaimContract,
                PoisonContract,
                StatusContract,
                BatchContract,
                LinkContract,
                ListViewContract,
                ListedContract,
                SubscriptionContract,
                PulseSettingsContract,
                ImportContract,
                InvoiceContract,
                IngestContract,
                CustomerIngestContract,
                GuardedIngestContract,
                RevenueContract,
                ContactContract,
                PrivacyContract,
                HistoryContract,
                PreferenceContract,
                SettingsContract,
                SettingHistoryContract,
                JudgeContract,
                ModelsContract,
                ModelChangesContract,
                ScorecardDefinitionContract,
                ScorecardUseContract,
                ScoreHistoryContract,
                SignalMeasuresContract,
                MeasureContract,
                MeasureRunsContract,
                MembershipContract,
                NominationContract,
                ChurnContract,
                TagContract,
                NoteContract,
                NoticeContract,
                PulseContract,
                PulseIngestContract,
                ScorecardIngestContract,
                DemoContract,
                FactContract,
                FieldsContract,
                HealthContract,
                RunContract,
                RefreshContract {
    private static final HikariDataSource POOL = new HikariDataSource();
    private static EmbeddedPostgres server;
    private static Stores stores;

    @BeforeAll
    static void open() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        POOL.setDataSource(server.getPostgresDatabase());
        stores = new Stores(POOL, source -> new PostgreSQLDatabaseProvider(source, "public"));
    }

    @BeforeEach
    void empty() {
        stores.empty();
    }

    @AfterAll
    static void close() throws IOException {
        POOL.close();
        server.close();
    }

    @Override
    public Stores stores() {
        return stores;
    }
}
