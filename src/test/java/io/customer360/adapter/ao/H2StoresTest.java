package io.customer360.adapter.ao;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import net.java.ao.db.H2DatabaseProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The stores on H2")
class H2StoresTest
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
    private static Stores stores;

    @BeforeAll
    static void open() throws SQLException {
        POOL.setJdbcUrl("jdbc:h2:mem:stores;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        POOL.setUsername("sa");
        stores = new Stores(POOL, source -> new H2DatabaseProvider(source, "PUBLIC"));
    }

    @BeforeEach
    void empty() {
        stores.empty();
    }

    @AfterAll
    static void close() {
        POOL.close();
    }

    @Override
    public Stores stores() {
        return stores;
    }
}
