package io.customer360.adapter.ao;

import static io.customer360.fact.FactMark.ABSORBED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.adapter.ao.fact.AoCommentsDue;
import io.customer360.adapter.ao.fact.AoFactMarks;
import io.customer360.adapter.ao.fact.AoFacts;
import io.customer360.batch.BatchId;
import io.customer360.churn.ChurnReason;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldValue;
import io.customer360.ingest.Import;
import io.customer360.measure.Measure;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.Measures;
import io.customer360.measure.Value;
import io.customer360.run.Job;
import io.customer360.run.RunState;
import io.customer360.score.Models;
import io.customer360.score.RecentScores;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.sql.DataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tables as the fourth issue and every later one left them")
class FrozenTablesTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final UserKey CARLA = new UserKey("carla");
    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7})
    @DisplayName("are read and written by today's stores on H2")
    void onH2(int version) throws IOException, SQLException {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:frozen" + version + ";DB_CLOSE_DELAY=-1");
            pool.setUsername("sa");
            survive(version, pool, source -> new H2DatabaseProvider(source, "PUBLIC"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7})
    @DisplayName("are read and written by today's stores on PostgreSQL")
    void onPostgres(int version) throws IOException, SQLException {
        try (var server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
                var pool = new HikariDataSource()) {
            pool.setDataSource(server.getPostgresDatabase());
            survive(version, pool, source -> new PostgreSQLDatabaseProvider(source, "public"));
        }
    }

    private static void survive(int version, DataSource source, TestObjects.Provider provider)
            throws IOException, SQLException {
        FrozenTables.of(version).make(source, provider);
        for (int times = 0; times < 2; times++) {
            var stores = new Stores(source, provider);
            customer(stores);
            records(stores);
            money(stores);
            settings(stores);
            if (version >= 4) {
                brought(stores);
            }
            if (version >= 5) {
                measured(stores);
            }
            if (version >= 6) {
                judged(stores);
                left(stores);
            }
            if (version >= 7) {
                felt(stores);
            }
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
        var profile = stores.profiles.of(ACME);
        assertEquals("acme.test", profile.domain().orElseThrow().name());
        assertEquals(new ExternalId("crm", "C-7"), profile.externalId().orElseThrow());
        assertEquals(List.of(ACME), stores.profiles.with(new ExternalId("crm", "C-7")));
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

    private static void measured(Stores stores) {
        var world = new MeasureWorld(stores);
        var kept = world.standings.of(List.of(ACME)).get(ACME);
        assertEquals(1, kept.run());
        assertEquals(LocalDate.parse("2026-03-01"), kept.standing().day());
        assertEquals(
                new Measures(Map.of(Measure.OPEN_TICKETS, Value.of(3))),
                kept.standing().measures());
        assertEquals(new BigDecimal("1.5"), world.baselines.latest().orElseThrow().openPerTen());
        assertEquals(1, world.marks.count());
        var fact = new AoFacts(stores.ao).of(List.of(10_001L)).get(0);
        assertEquals(4, fact.figures().rating().orElseThrow().stars());
        assertEquals(OptionalLong.of(2), new AoFactMarks(stores.ao, stores.work).get(ABSORBED));
        assertEquals(List.of(10_001L), new AoCommentsDue(stores.ao).newest(9, Instant.EPOCH));
        var run = stores.runs.latest(Job.MEASURE_ALL).orElseThrow();
        assertEquals(RunState.DONE, run.state());
        assertEquals(Stores.GLOBEX, stores.errors.newest(9).get(0).customer().orElseThrow());
        var tag = stores.tags.find(new ExternalId("crm", "T-1")).orElseThrow();
        assertEquals("Pilot", tag.name());
    }

    private static void judged(Stores stores) {
        var world = new MeasureWorld(stores);
        var judged =
                world.standings.of(List.of(ACME)).get(ACME).standing().judgement().orElseThrow();
        assertEquals(72.5, judged.score().orElseThrow());
        assertEquals(-1.5, judged.slope());
        assertEquals(OptionalInt.of(2), judged.risk());
        assertEquals(
                Optional.of(LocalDate.parse("2026-02-20")),
                SignalMarks.parse(judged.signals()).since(SignalKind.SILENCE));
        assertEquals(2, RecentScores.parse(judged.recent()).points().size());
        var made = world.history.made(ACME, LocalDate.parse("2026-03-01")).orElseThrow();
        assertEquals(30, made.model().weights().get(MeasureGroup.PAYMENT).percent());
        assertEquals(1, world.models.health().version());
        assertEquals("65", world.models.churn().fields().get("high-from"));
        assertEquals("80", world.models.cltv().fields().get("margin"));
        assertEquals(1, world.models.versions(Models.Kind.CLTV, 9).size());
        assertEquals(1, world.portfolio.signals().get(SignalKind.SILENCE));
    }

    private static void left(Stores stores) {
        var globex = stores.churn.open(Stores.GLOBEX).orElseThrow();
        assertEquals(ChurnReason.PRICE, globex.record().reason());
        assertEquals(31.5, globex.record().health().orElseThrow().score());
        assertEquals(Optional.of(RiskLevel.HIGH), globex.risk());
        var task = stores.signalTasks.find(ACME, "silence@2026-02-20").orElseThrow();
        assertEquals(Optional.of(10_002L), task.issue());
        assertEquals(1, stores.lossCounts.latest().orElseThrow().losses().portfolio().losses());
        assertEquals(List.of(), stores.statuses.all().stream().filter(Status::left).toList());
    }

    private static void felt(Stores stores) {
        assertEquals("Glad", stores.pulseLevels.current().all().get(0).name());
        var said = stores.pulses.counting(ACME, 9).get(0);
        assertEquals("Glad then", said.terms().summary());
        assertEquals(CARLA, said.author());
        var launch = stores.scorecards.all().get(0);
        assertEquals("Launch", launch.name());
        assertEquals(2, launch.content().items().size());
        assertEquals(1, stores.scorecards.versions(launch.id(), 9).size());
        var use = stores.scorecardUses.of(ACME).get(0);
        assertEquals(OptionalDouble.of(75), use.score().score());
        var marks = stores.scorecardUses.marks(List.of(use.id())).get(use.id());
        assertTrue(marks.ticks().values().iterator().next().ticked());
    }
}
