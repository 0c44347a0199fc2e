package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.adapter.ao.upgrade.v1.ChangeRow;
import io.customer360.adapter.ao.upgrade.v1.ProfileRow;
import io.customer360.adapter.ao.upgrade.v1.RevisionRow;
import io.customer360.adapter.ao.upgrade.v1.SettingRow;
import io.customer360.adapter.ao.upgrade.v1.StatusRow;
import io.customer360.adapter.ao.upgrade.v1.SubscriptionRow;
import io.customer360.shared.CustomerId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tables of the second issue")
class UpgradeTest {
    private static final CustomerId ACME = new CustomerId(7);

    @Test
    @DisplayName("are read and written by today's stores on H2")
    void onH2() throws SQLException {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1");
            pool.setUsername("sa");
            survive(pool, source -> new H2DatabaseProvider(source, "PUBLIC"));
        }
    }

    @Test
    @DisplayName("are read and written by today's stores on PostgreSQL")
    void onPostgres() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
                var pool = new HikariDataSource()) {
            pool.setDataSource(server.getPostgresDatabase());
            survive(pool, source -> new PostgreSQLDatabaseProvider(source, "public"));
        }
    }

    private static void survive(DataSource source, TestObjects.Provider provider)
            throws SQLException {
        fill(source, provider);
        for (int times = 0; times < 2; times++) {
            var stores = new Stores(source, provider);
            var profile = stores.profiles.of(ACME);
            assertEquals(1, profile.version());
            assertEquals("Retail", profile.industry().orElseThrow());
            assertEquals(1, stores.subscriptions.of(ACME).size());
            assertEquals("Basic", stores.subscriptions.of(ACME).get(0).terms().plan());
            assertEquals("Engaged", stores.statuses.all().get(0).name());
            assertTrue(stores.industries.current().contains("Retail"));
            assertEquals(1, stores.newest(ACME, 10).size());
        }
        var stores = new Stores(source, provider);
        stores.note(1, "csm", "before", "after");
        assertEquals(2, stores.profiles.of(ACME).version());
        assertEquals(2, stores.newest(ACME, 10).size());
    }

    private static void fill(DataSource source, TestObjects.Provider provider) throws SQLException {
        var ao =
                TestObjects.migrate(
                                source,
                                provider,
                                ProfileRow.class,
                                SubscriptionRow.class,
                                StatusRow.class,
                                SettingRow.class,
                                RevisionRow.class,
                                ChangeRow.class)
                        .open();
        var status =
                ao.create(
                        StatusRow.class, Map.of("NAME", "Engaged", "COLOUR", "GREEN", "PLACE", 1));
        ao.create(
                ProfileRow.class,
                Map.of(
                        "ORG_ID",
                        7,
                        "INDUSTRY",
                        "Retail",
                        "STATUS_ID",
                        status.getID(),
                        "CREATED",
                        1L,
                        "CREATED_BY",
                        "carla",
                        "UPDATED",
                        1L,
                        "UPDATED_BY",
                        "carla",
                        "VERSION",
                        1));
        ao.create(
                SettingRow.class,
                Map.of("NAME", "industries", "CONTENT", "{\"names\":[\"Retail\"]}", "VERSION", 1));
        ao.create(
                SubscriptionRow.class,
                Map.ofEntries(
                        Map.entry("ORG_ID", 7),
                        Map.entry("SOURCE", "app"),
                        Map.entry("EXT_ID", "1"),
                        Map.entry("PLAN_NAME", "Basic"),
                        Map.entry("PERIOD_KIND", "MONTHLY"),
                        Map.entry("PERIOD_YEARS", 1),
                        Map.entry("CURRENCY", "EUR"),
                        Map.entry("PRICE_MINOR", 1000L),
                        Map.entry("QUANTITY", 3),
                        Map.entry("DISCOUNT_KIND", "NONE"),
                        Map.entry("DISCOUNT_AMOUNT", 0L),
                        Map.entry("START_DAY", "2026-01-01"),
                        Map.entry("AUTO_RENEW", true),
                        Map.entry("AUTO_COLLECTION", false),
                        Map.entry("TRIAL", false),
                        Map.entry("ONE_OFF_MINOR", 0L),
                        Map.entry("CREATED", 1L),
                        Map.entry("CREATED_BY", "carla"),
                        Map.entry("UPDATED", 1L),
                        Map.entry("UPDATED_BY", "carla"),
                        Map.entry("VERSION", 1)));
        var revision =
                ao.create(
                        RevisionRow.class,
                        Map.of(
                                "ENTITY_REF",
                                "profile:7",
                                "VERSION",
                                1,
                                "CHANGED",
                                1L,
                                "CHANGED_BY",
                                "carla"));
        ao.create(
                ChangeRow.class,
                Map.of(
                        "REVISION_ID",
                        revision.getID(),
                        "ORG_ID",
                        7,
                        "FIELD_NAME",
                        "industry",
                        "NEW_TEXT",
                        "Retail"));
    }
}
