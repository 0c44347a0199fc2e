package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.churn.ChurnRecordRow;
import io.customer360.adapter.ao.fact.LastContactRow;
import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.ao.revenue.AoFigures;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.standing.SignalRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.adapter.sql.SqlCareFigures;
import io.customer360.adapter.sql.SqlOverlook;
import io.customer360.adapter.sql.SqlSpans;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.csm.Care;
import io.customer360.csm.Span;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.health.Band;
import io.customer360.revenue.Figure;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Money;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.subscription.Charge;
import io.customer360.subscription.Discount;
import io.customer360.subscription.Pause;
import io.customer360.subscription.PlanPeriod;
import io.customer360.subscription.Term;
import io.customer360.subscription.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How customers are overlooked, the same on every database. */
interface OverlookContract {
    CustomerScope WHOLE = new CustomerScope(true, new UserKey("vera"), Set.of());
    Among WHOEVER = Among.all(WHOLE);
    Set<RiskLevel> WORST = Set.of(RiskLevel.HIGH);

    Directory directory();

    @Test
    @DisplayName("F-001 counts bands and risks as the list does, without those who have left")
    default void overlookedBands() {
        team();
        var overlook = new SqlOverlook(directory().reader);

        assertEquals(6, overlook.count(WHOEVER));
        assertEquals(
                Map.of(Band.HEALTHY, 1, Band.MIDDLE, 0, Band.CRITICAL, 2), overlook.bands(WHOEVER));
        assertEquals(listed("health", "critical"), overlook.bands(WHOEVER).get(Band.CRITICAL));
        assertEquals(2, overlook.atRisk(WHOEVER, WORST));
        assertEquals(listed("risk", "high"), overlook.atRisk(WHOEVER, WORST));
        assertEquals(3, overlook.atRisk(WHOEVER, Set.of(RiskLevel.HIGH, RiskLevel.MEDIUM)));
        assertEquals(3, listed("health", "none"));
        assertEquals(1, overlook.count(only(3)));
        assertEquals(1, overlook.bands(only(3)).get(Band.CRITICAL));
        assertEquals(0, overlook.atRisk(only(), WORST));
        assertEquals(0, overlook.count(only(99)));
    }

    @Test
    @DisplayName("F-185 adds up what those at risk pay, by currency")
    default void overlookedMoney() {
        team();
        var overlook = new SqlOverlook(directory().reader);
        assertEquals(
                "EUR 700.00, USD 9.00",
                overlook.arrAtRisk(WHOEVER, WORST).sums().amounts().stream()
                        .map(it -> it.currency() + " " + it.text())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
        assertEquals(List.of(), overlook.arrAtRisk(only(1), WORST).sums().amounts());
    }

    @Test
    @DisplayName("F-001 the worst and the newest come first, and no more than asked for")
    default void overlookedFirst() {
        team();
        var overlook = new SqlOverlook(directory().reader);
        assertEquals(
                List.of("Four 90", "Three 40"),
                overlook.worst(WHOEVER, WORST, 9).stream()
                        .map(it -> it.customer().name() + " " + it.points())
                        .toList());
        assertEquals(1, overlook.worst(WHOEVER, WORST, 1).size());
        assertEquals(
                List.of("Three SILENCE HIGH 20", "Four HEALTH_DROP INFO 20", "One SILENCE INFO 9"),
                overlook.newest(WHOEVER, 9).stream()
                        .map(
                                it ->
                                        "%s %s %s %d"
                                                .formatted(
                                                        it.customer().name(),
                                                        it.kind(),
                                                        it.severity(),
                                                        it.since().toEpochDay()))
                        .toList());
        assertEquals(1, overlook.newest(only(1), 9).size());
    }

    @Test
    @DisplayName("X-32 renewals are counted as the list counts them")
    default void overlookedRenewals() {
        var from = LocalDate.parse("2026-03-10");
        renewing(1, "2026-03-10");
        renewing(2, "2026-03-31");
        renewing(3, "2026-04-01");
        renewing(4, "2026-03-09");
        var overlook = new SqlOverlook(directory().reader);
        var to = LocalDate.parse("2026-03-31");
        assertEquals(Map.of(from, 1, to, 1), overlook.renewing(WHOEVER, from, to));
        assertEquals(2, listed("renewal.from", "2026-03-10", "renewal.to", "2026-03-31"));
        assertEquals(Map.of(to, 1), overlook.renewing(only(2, 3), from, to));
    }

    @Test
    @DisplayName("X-29 spans are what subscriptions charge, without trials and free plans")
    default void paidSpans() {
        directory().add(1, "One", Map.of());
        subscribe(1, "yearly", "1200", PlanPeriod.Kind.YEARLY, false, null);
        subscribe(
                1,
                "monthly",
                "10",
                PlanPeriod.Kind.MONTHLY,
                false,
                new Pause(day("2025-03-01"), day("2025-03-31")));
        subscribe(1, "trial", "10", PlanPeriod.Kind.MONTHLY, true, null);
        subscribe(1, "free", "0", PlanPeriod.Kind.MONTHLY, false, null);
        subscribe(2, "gone", "10", PlanPeriod.Kind.MONTHLY, false, null);
        var spans = new SqlSpans(directory().reader);
        assertEquals(
                List.of(
                        "0.00 2025-03-01 2025-03-31",
                        "120.00 2025-01-01 2025-02-28",
                        "120.00 2025-04-01 2025-12-31",
                        "1200.00 2025-01-01 2025-12-31"),
                spans.of(WHOEVER).stream()
                        .sorted(
                                Comparator.comparing((Span it) -> it.yearly().minor())
                                        .thenComparing(Span::from))
                        .map(
                                it ->
                                        it.yearly().text()
                                                + " "
                                                + it.from()
                                                + " "
                                                + it.until().orElseThrow())
                        .toList());
        assertEquals(List.of(), spans.of(only(2)));
    }

    @Test
    @DisplayName("X-29 with the day on which somebody left all is over, until they come back")
    default void leftSpans() {
        directory().add(1, "One", Map.of());
        subscribe(1, "here", "10", PlanPeriod.Kind.MONTHLY, false, null);
        left(1, 1, null);
        assertEquals(
                List.of(Optional.of(day("2025-06-15"))),
                new SqlSpans(directory().reader).of(WHOEVER).stream().map(Span::until).toList());
        directory().ao.deleteWithSQL(ChurnRecordRow.class, ChurnRecordRow.ORG_ID + " = ?", 1);
        left(1, -1, 5L);
        assertEquals(
                List.of(Optional.of(day("2025-12-31"))),
                new SqlSpans(directory().reader).of(WHOEVER).stream().map(Span::until).toList());
    }

    @Test
    @DisplayName("M-20 care is all that is known of it, of those who have not left")
    default void careFigures() {
        team();
        directory()
                .ao
                .create(
                        LastContactRow.class,
                        Map.of(
                                LastContactRow.ORG_ID,
                                3,
                                LastContactRow.AT_MILLIS,
                                5_000L,
                                LastContactRow.SOURCE,
                                "team"));
        spent(3, 1, 100L, 3_600L);
        spent(3, 2, 200L, 1_800L);
        spent(3, 3, 99L, 7L);
        spent(1, 4, 200L, null);
        var care =
                new SqlCareFigures(directory().reader)
                        .of(WHOEVER, Instant.ofEpochMilli(100)).stream()
                                .sorted(Comparator.comparing(it -> it.customer().id().value()))
                                .toList();
        assertEquals(
                List.of(1, 2, 3, 4, 6),
                care.stream().map(it -> it.customer().id().value()).toList());
        Care three = care.get(2);
        assertEquals(5_400, three.seconds());
        assertEquals(Optional.of(Instant.ofEpochMilli(5_000)), three.contact());
        assertEquals(Optional.of(Band.CRITICAL), three.band());
        assertEquals(Optional.of(new UserKey("dan")), three.csm());
        assertEquals("600.00", three.arr().amounts().get(0).text());
        assertEquals(0, care.get(0).seconds());
        assertEquals(Optional.empty(), care.get(1).contact());
        assertEquals(Optional.empty(), care.get(1).tier());
    }

    /** One healthy, one provisional, two critical ones at risk, one who has left, one unjudged. */
    private void team() {
        judged(1, "One", 80.0, 3, 1, 0, 0);
        judged(2, "Two", 50.0, null, 2, 25, 0);
        judged(3, "Three", 10.0, 1, 3, 40, 0);
        judged(4, "Four", 20.0, 1, 3, 90, 0);
        judged(5, "Five", 20.0, 1, 3, 99, 1);
        directory().add(6, "Six", Map.of());
        pays(1, "100 EUR");
        pays(3, "600 EUR");
        pays(4, "100 EUR", "9 USD");
        pays(5, "1000 EUR");
        signal(1, SignalKind.SILENCE, Severity.INFO, 9);
        signal(3, SignalKind.SILENCE, Severity.HIGH, 20);
        signal(4, SignalKind.HEALTH_DROP, Severity.INFO, 20);
    }

    private void judged(
            int id, String name, Double score, Integer band, int risk, int points, int frozen) {
        directory().add(id, name, Map.of(SnapshotRow.CSM_KEY, "dan"));
        var row = new HashMap<String, Object>();
        row.put(StandingRow.ORG_ID, id);
        row.put(StandingRow.RUN, 1);
        row.put(StandingRow.MEASURED_AT, 1L);
        row.put(StandingRow.DAY_NO, 1);
        row.put(StandingRow.BASELINE, 0);
        row.put(StandingRow.INPUTS, "1");
        row.put(StandingRow.SCORE, score);
        row.put(StandingRow.PROVISIONAL, band == null ? 1 : 0);
        row.put(StandingRow.BAND, band);
        row.put(StandingRow.RISK, risk);
        row.put(StandingRow.RISK_POINTS, points);
        row.put(StandingRow.FROZEN, frozen);
        directory().ao.create(StandingRow.class, row);
    }

    private void signal(int customer, SignalKind kind, Severity severity, int day) {
        directory()
                .ao
                .create(
                        SignalRow.class,
                        Map.<String, Object>of(
                                SignalRow.SLOT,
                                ((long) customer << Byte.SIZE) + kind.number(),
                                SignalRow.ORG_ID,
                                customer,
                                SignalRow.KIND,
                                kind.code(),
                                SignalRow.SEVERITY,
                                severity.number(),
                                SignalRow.SINCE_DAY,
                                day,
                                SignalRow.RUN,
                                1));
    }

    private void pays(int customer, String... amounts) {
        new AoFigures(directory().ao)
                .replace(
                        Map.of(
                                new CustomerId(customer),
                                List.of(amounts).stream()
                                        .map(Money::parse)
                                        .map(it -> new Figure(it, 1, 1, Optional.empty()))
                                        .toList()));
    }

    private void left(int customer, long slot, Long ended) {
        var row = new HashMap<String, Object>();
        row.put(ChurnRecordRow.SLOT, slot);
        row.put(ChurnRecordRow.ORG_ID, customer);
        row.put(ChurnRecordRow.CHURN_DAY, "2025-06-15");
        row.put(ChurnRecordRow.REASON, "price");
        row.put(ChurnRecordRow.ENDED_AT, ended);
        row.put(ChurnRecordRow.CREATED, 1L);
        row.put(ChurnRecordRow.CREATED_BY, "vera");
        row.put(ChurnRecordRow.UPDATED, 1L);
        row.put(ChurnRecordRow.UPDATED_BY, "vera");
        row.put(ChurnRecordRow.VERSION, 1);
        directory().ao.create(ChurnRecordRow.class, row);
    }

    private void renewing(int id, String day) {
        directory()
                .add(
                        id,
                        "Customer " + id,
                        Map.of(SnapshotRow.RENEWAL, (int) LocalDate.parse(day).toEpochDay()));
    }

    private void spent(int customer, int issue, long updated, Long seconds) {
        var row = new HashMap<String, Object>();
        row.put(TicketFactRow.SLOT, issue + " " + customer);
        row.put(TicketFactRow.ISSUE_ID, (long) issue);
        row.put(TicketFactRow.ORG_ID, customer);
        row.put(TicketFactRow.CREATED_AT, 1L);
        row.put(TicketFactRow.UPDATED_AT, updated);
        row.put(TicketFactRow.CATEGORY, 1);
        row.put(TicketFactRow.PRIORITY_RANK, 3);
        row.put(TicketFactRow.BREACHED, 0);
        row.put(TicketFactRow.ESCALATED, 0);
        row.put(TicketFactRow.SPENT, seconds);
        row.put(TicketFactRow.RUN, 1);
        directory().ao.create(TicketFactRow.class, row);
    }

    private void subscribe(
            int customer,
            String id,
            String price,
            PlanPeriod.Kind period,
            boolean trial,
            Pause pause) {
        var euros = Money.of(price, "EUR");
        directory()
                .subscriptions
                .add(
                        new CustomerId(customer),
                        new ExternalId("overlook", id),
                        new Terms(
                                id,
                                new Charge(
                                        new PlanPeriod(period, 1),
                                        euros,
                                        1,
                                        new Discount.None(),
                                        Money.zero(euros.currency())),
                                new Term(
                                        day("2025-01-01"),
                                        Optional.of(day("2025-12-31")),
                                        Optional.ofNullable(pause),
                                        OptionalInt.empty()),
                                false,
                                false,
                                trial),
                        new Revision(new UserKey("vera"), Instant.EPOCH, List.of()));
    }

    private int listed(String... parameters) {
        var asked = new HashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            asked.put(parameters[i], parameters[i + 1]);
        }
        return directory().customers.count(CustomerFilter.of(asked), WHOLE);
    }

    private static Among only(int... customers) {
        return Among.these(IntStream.of(customers).mapToObj(CustomerId::new).toList());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
