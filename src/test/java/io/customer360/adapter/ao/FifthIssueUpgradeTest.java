package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.adapter.ao.upgrade.v4.BatchRow;
import io.customer360.adapter.ao.upgrade.v4.ChangeRow;
import io.customer360.adapter.ao.upgrade.v4.ContactRow;
import io.customer360.adapter.ao.upgrade.v4.DeskLinkRow;
import io.customer360.adapter.ao.upgrade.v4.FieldDefinitionRow;
import io.customer360.adapter.ao.upgrade.v4.FieldOptionRow;
import io.customer360.adapter.ao.upgrade.v4.FieldValueRow;
import io.customer360.adapter.ao.upgrade.v4.FigureRow;
import io.customer360.adapter.ao.upgrade.v4.ImportErrorRow;
import io.customer360.adapter.ao.upgrade.v4.ImportPartRow;
import io.customer360.adapter.ao.upgrade.v4.ImportRow;
import io.customer360.adapter.ao.upgrade.v4.InvoiceRow;
import io.customer360.adapter.ao.upgrade.v4.LinkRow;
import io.customer360.adapter.ao.upgrade.v4.ListViewRow;
import io.customer360.adapter.ao.upgrade.v4.MembershipRow;
import io.customer360.adapter.ao.upgrade.v4.MetricRow;
import io.customer360.adapter.ao.upgrade.v4.NominationRow;
import io.customer360.adapter.ao.upgrade.v4.NoteRow;
import io.customer360.adapter.ao.upgrade.v4.PreferenceRow;
import io.customer360.adapter.ao.upgrade.v4.ProfileRow;
import io.customer360.adapter.ao.upgrade.v4.RateRow;
import io.customer360.adapter.ao.upgrade.v4.RefreshRow;
import io.customer360.adapter.ao.upgrade.v4.RevisionRow;
import io.customer360.adapter.ao.upgrade.v4.SettingRow;
import io.customer360.adapter.ao.upgrade.v4.SnapshotRow;
import io.customer360.adapter.ao.upgrade.v4.StatusRow;
import io.customer360.adapter.ao.upgrade.v4.SubscriptionRow;
import io.customer360.adapter.ao.upgrade.v4.TagLinkRow;
import io.customer360.adapter.ao.upgrade.v4.TagRow;
import io.customer360.batch.BatchId;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldValue;
import io.customer360.ingest.Import;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tables of the fifth issue")
class FifthIssueUpgradeTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final UserKey CARLA = new UserKey("carla");
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    @DisplayName("are read and written by today's stores on H2")
    void onH2() throws IOException, SQLException {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:upgrade4;DB_CLOSE_DELAY=-1");
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
            throws IOException, SQLException {
        migrate(source, provider);
        fill(source);
        for (int times = 0; times < 2; times++) {
            var stores = new Stores(source, provider);
            customer(stores);
            records(stores);
            money(stores);
            settings(stores);
            brought(stores);
        }
        var stores = new Stores(source, provider);
        stores.note(1, "csm", "before", "after");
        assertEquals(2, stores.profiles.of(ACME).version());
        assertEquals(2, stores.newest(ACME, 10).size());
    }

    private static void customer(Stores stores) {
        var profile = stores.profiles.of(ACME);
        assertEquals(1, profile.version());
        assertEquals("Retail", profile.industry().orElseThrow());
        assertEquals(8, profile.parent().orElseThrow().value());
        assertEquals("acme.test", profile.domain().orElseThrow().name());
        assertEquals(new ExternalId("crm", "C-7"), profile.externalId().orElseThrow());
        assertEquals(List.of(ACME), stores.profiles.with(new ExternalId("crm", "C-7")));
        assertEquals(2, profile.tier().orElseThrow().value());
        assertTrue(profile.optOut());
        assertEquals("Engaged", stores.statuses.all().get(0).name());
        assertEquals("Acme", stores.snapshots.of(List.of(ACME)).iterator().next().name());
        assertEquals(List.of(ACME), stores.memberships.of(CARLA));
        assertEquals(1, stores.links.of(List.of(ACME)).size());
        assertEquals(7, stores.refreshes.latest().orElseThrow().run());
        assertEquals("due", stores.preferences.of(CARLA, "ticket-columns").orElseThrow());
        assertEquals("industry", stores.newest(ACME, 10).get(0).field());
    }

    private static void records(Stores stores) {
        var ada = stores.contacts.important(List.of(ACME)).get(ACME).get(0);
        assertEquals("Ada", ada.details().name());
        assertEquals("Pinned then", stores.notes.of(ACME, 9).get(0).text().value());
        assertEquals("Intranet", stores.customerLinks.of(ACME).get(0).name());
        assertEquals("Pilot", stores.tags.of(List.of(ACME)).get(ACME).get(0).name());
        assertEquals(CARLA, stores.nominations.of(ACME).orElseThrow().by());
        var region = stores.fields.of(FieldEntity.CUSTOMER).get(0);
        assertEquals("North", region.options().get(0).name());
        var values = stores.values.of(FieldEntity.CUSTOMER, List.of(7)).get(7).values();
        assertEquals(new FieldValue.Choice(List.of(1)), values.get(new FieldId(1)));
    }

    private static void money(Stores stores) {
        assertEquals("Basic", stores.subscriptions.of(ACME).get(0).terms().plan());
        assertEquals("R-1", stores.invoices.of(ACME).get(0).terms().number());
        assertEquals(36_000, stores.figures.of(List.of(ACME)).get(ACME).get(0).arr().minor());
        var from = YearMonth.parse("2026-01");
        assertEquals(from, stores.metrics.of(List.of(ACME), from).get(ACME).get(0).month());
        assertEquals(1, stores.rates.to(EUR).size());
        assertEquals(EUR, stores.bases.current().currency().orElseThrow());
    }

    private static void settings(Stores stores) {
        assertTrue(stores.industries.current().contains("Retail"));
        assertTrue(stores.tiers.current().all().get(0).vip());
        assertEquals("Sales", stores.layouts.current().fieldGroups().get(0).heading());
        assertEquals("priority = High", stores.tickets.current().escalation());
        assertEquals(List.of("csms"), stores.access.current().holding(Permission.VIEW));
        assertEquals(CARLA, stores.access.current().serviceAccount().orElseThrow());
    }

    private static void brought(Stores stores) {
        assertEquals("Mine", stores.views.of(CARLA).get(0).draft().name());
        var batch = stores.batches.of(CARLA, 9).get(0);
        assertEquals("crm.csv", batch.title());
        assertEquals(1, batch.tally().changed());
        Import brought = stores.imports.of(CARLA, 9).get(0);
        assertEquals(List.of("Name"), brought.file().headings());
        assertEquals(List.of("name"), brought.plan().orElseThrow().columns());
        assertEquals(List.of(new BatchId(1)), brought.runs());
        assertEquals(2, stores.imports.errors(brought.id(), 0, 9).get(0).line());
        assertEquals("Acme", text(stores, brought));
    }

    private static String text(Stores stores, Import brought) {
        try (var reader = stores.imports.text(brought.id())) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void migrate(DataSource source, TestObjects.Provider provider)
            throws SQLException {
        TestObjects.migrate(
                source,
                provider,
                ProfileRow.class,
                SubscriptionRow.class,
                StatusRow.class,
                LinkRow.class,
                SettingRow.class,
                PreferenceRow.class,
                RevisionRow.class,
                ChangeRow.class,
                TagRow.class,
                TagLinkRow.class,
                NoteRow.class,
                FieldDefinitionRow.class,
                FieldOptionRow.class,
                FieldValueRow.class,
                SnapshotRow.class,
                MembershipRow.class,
                NominationRow.class,
                DeskLinkRow.class,
                ContactRow.class,
                InvoiceRow.class,
                FigureRow.class,
                MetricRow.class,
                RateRow.class,
                ListViewRow.class,
                BatchRow.class,
                ImportRow.class,
                ImportPartRow.class,
                ImportErrorRow.class,
                RefreshRow.class);
    }

    private static void fill(DataSource source) throws IOException, SQLException {
        try (var file = ProfileRow.class.getResourceAsStream("rows.sql");
                var connection = source.getConnection();
                var statement = connection.createStatement()) {
            var rows = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (var insert : rows.split(";\n")) {
                statement.execute(insert);
            }
        }
    }
}
