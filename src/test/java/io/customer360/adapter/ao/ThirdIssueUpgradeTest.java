package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.adapter.ao.upgrade.v2.ChangeRow;
import io.customer360.adapter.ao.upgrade.v2.DeskLinkRow;
import io.customer360.adapter.ao.upgrade.v2.MembershipRow;
import io.customer360.adapter.ao.upgrade.v2.PreferenceRow;
import io.customer360.adapter.ao.upgrade.v2.ProfileRow;
import io.customer360.adapter.ao.upgrade.v2.RefreshRow;
import io.customer360.adapter.ao.upgrade.v2.RevisionRow;
import io.customer360.adapter.ao.upgrade.v2.SettingRow;
import io.customer360.adapter.ao.upgrade.v2.SnapshotRow;
import io.customer360.adapter.ao.upgrade.v2.StatusRow;
import io.customer360.adapter.ao.upgrade.v2.SubscriptionRow;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tables of the third issue")
class ThirdIssueUpgradeTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final UserKey CARLA = new UserKey("carla");

    @Test
    @DisplayName("are read and written by today's stores on H2")
    void onH2() throws SQLException {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:upgrade2;DB_CLOSE_DELAY=-1");
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
            assertEquals("Basic", stores.newest(ACME, 10).get(0).subject());
            assertEquals("Uses it", stores.statuses.all().get(0).description());
            assertEquals(List.of(ACME), stores.memberships.of(CARLA));
            assertEquals("due", stores.preferences.of(CARLA, "ticket-columns").orElseThrow());
            var copy = stores.snapshots.of(List.of(ACME)).iterator().next();
            assertEquals("Acme", copy.name());
            assertEquals(7, stores.refreshes.latest().orElseThrow().run());
            assertTrue(profile.parent().isEmpty());
            assertTrue(profile.tier().isEmpty());
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
                                SnapshotRow.class,
                                MembershipRow.class,
                                DeskLinkRow.class,
                                RefreshRow.class,
                                PreferenceRow.class,
                                SubscriptionRow.class,
                                StatusRow.class,
                                SettingRow.class,
                                RevisionRow.class,
                                ChangeRow.class)
                        .open();
        var status =
                ao.create(
                        StatusRow.class,
                        Map.of(
                                "NAME",
                                "Engaged",
                                "COLOUR",
                                "GREEN",
                                "PLACE",
                                1,
                                "DESCRIPTION",
                                "Uses it"));
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
                SnapshotRow.class,
                Map.of("ORG_ID", 7, "NAME", "Acme", "SORT_NAME", "acme", "RUN", 7));
        ao.create(MembershipRow.class, Map.of("ORG_ID", 7, "USER_KEY", "carla"));
        ao.create(DeskLinkRow.class, Map.of("ORG_ID", 7, "PROJECT_ID", 10000L));
        ao.create(
                PreferenceRow.class,
                Map.of("USER_KEY", "carla", "NAME", "ticket-columns", "CONTENT", "due"));
        ao.create(
                RefreshRow.class,
                Map.ofEntries(
                        Map.entry("RUN", 7),
                        Map.entry("STARTED", 1L),
                        Map.entry("FINISHED", 2L),
                        Map.entry("OUTCOME", "COMPLETE"),
                        Map.entry("ORGANISATIONS", 1),
                        Map.entry("MEMBERS", 1),
                        Map.entry("LINKS", 1),
                        Map.entry("WRITTEN", 1),
                        Map.entry("FAILED", 0),
                        Map.entry("UNSERVED", 0)));
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
                                "carla",
                                "SUBJECT",
                                "Basic"));
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
