package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.revenue.RevenueAfterCommit;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.ExchangeRate;
import io.customer360.revenue.Figure;
import io.customer360.revenue.KeepRevenue;
import io.customer360.revenue.Metric;
import io.customer360.revenue.Rate;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.NotFound;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the stores of figures, months and rates must do on every database. */
interface RevenueContract {

    Stores stores();

    @Test
    @DisplayName("F-060 figures come back as they were kept, and all of them are replaced")
    default void figures() {
        var euros =
                new Figure(
                        Money.of("1200.50", "EUR"),
                        2,
                        3_000_000_000L,
                        Optional.of(LocalDate.parse("2026-12-31")));
        var dollars = new Figure(Money.of("7", "USD"), 1, 1, Optional.empty());
        keepFigures(Map.of(ACME, List.of(euros, dollars), GLOBEX, List.of(dollars)));
        assertEquals(
                Map.of(ACME, List.of(euros, dollars), GLOBEX, List.of(dollars)),
                stores().figures.of(List.of(ACME, GLOBEX)));

        keepFigures(Map.of(ACME, List.of(dollars), GLOBEX, List.of()));
        assertEquals(
                Map.of(ACME, List.of(dollars), GLOBEX, List.of()),
                stores().figures.of(List.of(ACME, GLOBEX)));
    }

    @Test
    @DisplayName("F-058 months come back in order; those before the first one asked for stay")
    default void months() {
        var old = month("2024-01", "1", false);
        var spring = month("2025-03", "2", true);
        var summer = month("2025-07", "3", false);
        keepMonths(Map.of(ACME, List.of(summer, old)), "2024-01");
        keepMonths(Map.of(ACME, List.of(spring)), "2025-01");

        var kept = stores().metrics.of(List.of(ACME, GLOBEX), YearMonth.parse("2000-01"));
        assertEquals(List.of(old, spring), kept.get(ACME));
        assertEquals(List.of(), kept.get(GLOBEX));
        assertEquals(
                List.of(spring),
                stores().metrics.of(List.of(ACME), YearMonth.parse("2024-02")).get(ACME));
    }

    @Test
    @DisplayName("more customers than one IN may name are read and replaced all the same")
    default void manyFigures() {
        var figure = new Figure(Money.of("1", "EUR"), 1, 1, Optional.empty());
        Map<CustomerId, List<Figure>> many =
                IntStream.rangeClosed(1, 700)
                        .mapToObj(CustomerId::new)
                        .collect(Collectors.toMap(it -> it, it -> List.of(figure)));
        keepFigures(many);
        keepFigures(many);

        assertEquals(many, stores().figures.of(many.keySet()));
    }

    @Test
    @DisplayName("F-060 after every change of subscriptions, even two at once, figures agree")
    default void agrees() throws Exception {
        var keep =
                new KeepRevenue(
                        stores().subscriptions,
                        stores().profiles,
                        stores().figures,
                        stores().metrics,
                        stores().snapshots,
                        stores().work,
                        new Today(Clock.fixed(Stores.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC));
        var changed = new RevenueAfterCommit(stores().work, keep);
        for (int round = 1; round <= 5; round++) {
            var losers = Race.between(() -> addTold(changed), () -> addTold(changed));
            assertEquals(List.of(), losers);
            assertEquals(
                    2 * round, stores().figures.of(List.of(ACME)).get(ACME).get(0).subscriptions());
        }
    }

    @Test
    @DisplayName("X-30 a rate is kept once per day and currency, and seen at once everywhere")
    default void rates() throws Exception {
        var euro = Currency.getInstance("EUR");
        assertEquals(List.of(), stores().rates.to(euro));
        var held = addRate("2026-01-01", "0.00625");
        assertEquals(List.of(held), stores().rates.to(euro));
        assertEquals(Optional.of(held), stores().rates.find(held.id()));
        assertEquals(List.of(), stores().rates.to(Currency.getInstance("USD")));

        var losers =
                Race.between(
                        () -> addRate("2026-02-01", "0.007"), () -> addRate("2026-02-01", "0.008"));
        assertEquals(1, losers.size());
        assertEquals(2, stores().rates.to(euro).size());
        assertEquals("2026-02-01", stores().rates.to(euro).get(0).quote().from().toString());

        removeRate(held);
        assertEquals(1, stores().rates.to(euro).size());
        assertThrows(NotFound.class, () -> removeRate(held));
    }

    @Test
    @DisplayName("X-30 the base currency is a setting that can be given up")
    default void base() {
        assertEquals(BaseCurrency.NONE, stores().bases.current());
        var euro = new BaseCurrency(Optional.of(Currency.getInstance("EUR")), 1);
        saveBase(euro);
        assertEquals(euro, stores().bases.current());
        saveBase(new BaseCurrency(Optional.empty(), 2));
        assertEquals(new BaseCurrency(Optional.empty(), 2), stores().bases.current());
    }

    private Object addTold(RevenueAfterCommit changed) {
        return stores().work
                .inOne(
                        () -> {
                            changed.of(ACME);
                            return stores().add(aSubscription());
                        });
    }

    private void keepFigures(Map<CustomerId, List<Figure>> figures) {
        stores().work
                .inOne(
                        () -> {
                            stores().figures.replace(figures);
                            return figures;
                        });
    }

    private void keepMonths(Map<CustomerId, List<Metric>> months, String from) {
        stores().work
                .inOne(
                        () -> {
                            stores().metrics.replace(months, YearMonth.parse(from));
                            return months;
                        });
    }

    private static Metric month(String month, String arr, boolean derived) {
        return new Metric(
                YearMonth.parse(month),
                new Figure(Money.of(arr, "EUR"), 1, 2, Optional.empty()),
                derived);
    }

    private ExchangeRate addRate(String from, String rate) {
        var quote =
                new ExchangeRate.Quote(
                        Currency.getInstance("EUR"),
                        Currency.getInstance("JPY"),
                        LocalDate.parse(from),
                        Rate.of(rate));
        return stores().work.inOne(() -> stores().rates.add(quote, revision("rate")));
    }

    private void removeRate(ExchangeRate rate) {
        stores().work
                .inOne(
                        () -> {
                            stores().rates.remove(rate, revision("rate"));
                            return rate;
                        });
    }

    private void saveBase(BaseCurrency next) {
        stores().work
                .inOne(
                        () -> {
                            stores().bases.save(next, next.version() - 1, revision("base"));
                            return next;
                        });
    }
}
