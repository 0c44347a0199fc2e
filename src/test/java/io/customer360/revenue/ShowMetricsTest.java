package io.customer360.revenue;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.Refusals;
import io.customer360.shared.Today;
import io.customer360.subscription.ASubscription;
import io.customer360.subscription.MemorySubscriptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Showing figures by month (F-058, F-059, X-30)")
class ShowMetricsTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor BOSS = Actors.boss();
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2025-06-15T12:00:00Z"), ZoneOffset.UTC);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(changes);
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemoryFigures figures = new MemoryFigures();
    private final MemoryMetrics metrics = new MemoryMetrics();
    private final MemoryBaseCurrency bases = new MemoryBaseCurrency();
    private final MemoryRates rates = new MemoryRates();
    private final Today today = new Today(NOW, () -> ZoneOffset.UTC);
    private final KeepRevenue keep =
            new KeepRevenue(
                    subscriptions,
                    profiles,
                    figures,
                    metrics,
                    changed -> {},
                    new DirectWork(),
                    today);
    private final ChangeCurrencies change =
            new ChangeCurrencies(bases, rates, () -> {}, new DirectWork(), NOW);
    private final ShowMetrics shown =
            new ShowMetrics(metrics, figures, new ConvertSums(bases, rates), profiles, today);

    @Test
    @DisplayName("F-058 the last year by month as the snapshots tell it, zero where nothing was")
    void year() {
        hold(aSubscription().starting("2025-02-01").quantity(3));

        MetricSheet sheet = on(Map.of());

        assertEquals(12, sheet.months().size());
        assertEquals("2024-07", sheet.months().get(0).month().toString());
        assertEquals("0.00", arr(sheet, "2025-01"));
        assertEquals("3600.00", arr(sheet, "2025-02"));
        assertEquals(3, month(sheet, "2025-06").seats());
        assertEquals(1, month(sheet, "2025-06").subscriptions());
        assertTrue(month(sheet, "2025-05").derived());
        assertFalse(month(sheet, "2025-06").derived());
        assertEquals(24, sheet.known().size());
        assertEquals(Measure.MRR, sheet.measure());
        assertEquals(Optional.of("EUR"), sheet.currency());
    }

    @Test
    @DisplayName("F-059 a range shows only its months; the wrong way round it is turned")
    void range() {
        hold(aSubscription());

        assertEquals(List.of("2025-03"), months(on(Map.of("from", "2025-03", "to", "2025-03"))));
        assertEquals(
                List.of("2025-03", "2025-04", "2025-05"),
                months(on(Map.of("from", "2025-05", "to", "2025-03"))));
        assertEquals(24, on(Map.of("from", "1990-01")).months().size());
        assertEquals(List.of(), months(on(Map.of("from", "1990-01", "to", "1990-02"))));
        assertEquals(
                List.of(
                        "from c360.revenue.month.error",
                        "measure c360.input.choice.error",
                        "currency c360.input.currency.error"),
                Refusals.of(() -> on(Map.of("from", "March", "measure", "x", "currency", "XXX"))));
    }

    @Test
    @DisplayName("X-30 currencies are told apart, or together by the rates of each month")
    void currencies() {
        hold(aSubscription().id(1));
        hold(aSubscription().id(2).priced("1000", "USD"));
        assertEquals(Optional.of("EUR"), on(Map.of()).currency());
        assertEquals("1000.00", arr(on(Map.of("currency", "USD")), "2025-05"));
        assertEquals(Optional.of("EUR"), on(Map.of("currency", "base")).currency());

        change.base(Map.of("version", "0", "base", "EUR"), BOSS);
        rate("2025-05-31", "0.9");
        rate("2025-06-30", "0.1");
        MetricSheet sheet = on(Map.of());

        assertEquals(Optional.of(MetricQuery.BASE), sheet.currency());
        assertEquals("2100.00", arr(sheet, "2025-05"));
        assertEquals("2100.00", arr(sheet, "2025-06"));
        assertEquals(Optional.empty(), month(sheet, "2025-04").arr());
        assertEquals(1, month(sheet, "2025-04").missing().size());
        assertEquals(2, month(sheet, "2025-04").subscriptions());
        assertEquals(Optional.of(Money.of("2100", "EUR")), sheet.nowInBase().orElseThrow().total());
        assertEquals(2, sheet.now().amounts().size());
        assertEquals("1200.00", arr(on(Map.of("currency", "EUR")), "2025-04"));
    }

    @Test
    @DisplayName("without See revenue there are numbers, not amounts")
    void hidden() {
        hold(aSubscription().id(1));
        hold(aSubscription().id(2).priced("1000", "USD"));
        Actor anna = Actors.withoutRevenue();

        MetricSheet sheet = shown.on(ACME, MetricQuery.of(Map.of("measure", "arr")::get), anna);

        assertFalse(sheet.revenueVisible());
        assertEquals(Measure.SUBSCRIPTIONS, sheet.measure());
        assertEquals(Optional.empty(), sheet.currency());
        assertEquals(2, month(sheet, "2025-06").subscriptions());
        assertEquals(Optional.empty(), month(sheet, "2025-06").arr());
        assertEquals(
                Measure.SEATS,
                shown.on(ACME, MetricQuery.of(Map.of("measure", "seats")::get), anna).measure());
    }

    @Test
    @DisplayName("a customer without figures is empty, and chooses no currency")
    void nothing() {
        MetricSheet sheet = on(Map.of());

        assertTrue(sheet.empty());
        assertEquals(Optional.empty(), sheet.currency());
        assertEquals(Optional.empty(), sheet.base());
        keep.of(List.of(ACME));
        assertTrue(on(Map.of()).empty());
    }

    private void hold(ASubscription subscription) {
        subscriptions.holding(subscription.build());
        keep.of(List.of(ACME));
    }

    private void rate(String from, String rate) {
        change.rate(Map.of("version", "1", "currency", "USD", "from", from, "rate", rate), BOSS);
    }

    private MetricSheet on(Map<String, String> asked) {
        return shown.on(ACME, MetricQuery.of(asked::get), BOSS);
    }

    private static List<String> months(MetricSheet sheet) {
        return sheet.months().stream().map(it -> it.month().toString()).toList();
    }

    private static MonthFigures month(MetricSheet sheet, String month) {
        return sheet.months().stream()
                .filter(it -> it.month().toString().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static String arr(MetricSheet sheet, String month) {
        return month(sheet, month).arr().orElseThrow().text();
    }
}
