package io.customer360.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Money;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-09 what lists sort and filter by of the figures of customers")
class ListFiguresTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private final MemoryFigures figures = new MemoryFigures();
    private final MemoryBaseCurrency bases = new MemoryBaseCurrency();
    private final MemoryRates rates = new MemoryRates();
    private final ListFigures listed =
            new ListFigures(
                    figures, new ConvertSums(bases, rates), new Today(NOW, () -> ZoneOffset.UTC));

    @Test
    @DisplayName(
            "without a base currency the amount of a customer with one currency, in hundredths")
    void withoutBase() {
        hold(figure("1200.50 EUR", "2026-05-01"));
        assertEquals(listed(120_050L, "2026-05-01"), of());
        hold(figure("1200 JPY", "2026-05-01"));
        assertEquals(listed(120_000L, "2026-05-01"), of());
        hold(figure("1200.50 EUR", "2026-05-01"), figure("5.00 USD", "2026-04-01"));
        assertEquals(listed(null, "2026-04-01"), of());
        hold();
        assertEquals(ListedFigures.NONE, of());
    }

    @Test
    @DisplayName("with a base the total at the rates of today, and none while a rate is missing")
    void inBase() {
        ChangeCurrencies change =
                new ChangeCurrencies(bases, rates, () -> {}, new DirectWork(), NOW);
        var boss = Actors.carla(Permission.MANAGE);
        change.base(Map.of("version", "0", "base", "EUR"), boss);
        hold(figure("100.00 EUR", "2026-05-01"), figure("100.00 USD", "2026-04-01"));
        assertEquals(listed(null, "2026-04-01"), of());

        change.rate(
                Map.of("version", "1", "currency", "USD", "from", "2026-01-01", "rate", "0.5"),
                boss);
        assertEquals(listed(15_000L, "2026-04-01"), of());
        change.rate(
                Map.of("version", "1", "currency", "USD", "from", "2026-03-02", "rate", "2"), boss);
        assertEquals(listed(15_000L, "2026-04-01"), of(), "the rate of tomorrow");
    }

    private void hold(Figure... held) {
        figures.replace(Map.of(ACME, List.of(held)));
    }

    private ListedFigures of() {
        return listed.of(List.of(ACME)).get(ACME);
    }

    private static Figure figure(String amount, String renewal) {
        return new Figure(Money.parse(amount), 1, 1, Optional.of(LocalDate.parse(renewal)));
    }

    private static ListedFigures listed(Long hundredths, String renewal) {
        return new ListedFigures(
                Optional.ofNullable(hundredths), Optional.of(LocalDate.parse(renewal)));
    }
}
