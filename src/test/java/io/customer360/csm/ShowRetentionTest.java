package io.customer360.csm;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.customer.MemoryDirectory;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.ExchangeRate;
import io.customer360.revenue.MemoryBaseCurrency;
import io.customer360.revenue.MemoryRates;
import io.customer360.revenue.Rate;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Money;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-29 retention as somebody sees it")
class ShowRetentionTest {
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.SEE_REVENUE);

    private final MemoryDirectory directory = new MemoryDirectory();
    private final MemoryBaseCurrency bases = new MemoryBaseCurrency();
    private final MemoryRates rates = new MemoryRates();
    private final List<Span> paid = new ArrayList<>();
    private final Map<String, Object> kept = new HashMap<>();
    private int counted;

    @Test
    @DisplayName("X-29 one currency is told as it is")
    void one() {
        paid(1, "1200 EUR", null);
        var sheet = show(Actors.boss(), Optional.empty());
        assertEquals(Optional.of(EUR), sheet.currency());
        assertEquals(1, sheet.customers());
        assertEquals(new BigDecimal("1200.00"), sheet.retention().year().start());
        assertEquals(NOW, sheet.at());
    }

    @Test
    @DisplayName("X-29 of several without a base the usual one is told, others when asked for")
    void several() {
        paid(1, "1200 EUR", null);
        paid(2, "600 EUR", null);
        paid(3, "7 USD", null);
        var usual = show(Actors.boss(), Optional.empty());
        assertEquals(Optional.of(EUR), usual.currency());
        assertEquals(new BigDecimal("1800.00"), usual.retention().year().start());
        assertEquals(3, usual.retention().year().customers());
        var asked = show(Actors.boss(), Optional.of("USD"));
        assertEquals(new BigDecimal("7.00"), asked.retention().year().start());
        assertEquals(List.of(EUR, USD), asked.currencies());
        assertEquals(Optional.of(EUR), show(Actors.boss(), Optional.of("nonsense")).currency());
    }

    @Test
    @DisplayName("X-29 all is converted to the base currency by one rate, unless one is missing")
    void base() {
        paid(1, "1200 EUR", null);
        paid(3, "100 USD", null);
        bases.save(new BaseCurrency(Optional.of(EUR), 1), 0, revision());
        var missing = show(Actors.boss(), Optional.empty());
        assertEquals(List.of(USD), missing.missing());
        assertEquals(false, missing.base());
        rates.add(
                new ExchangeRate.Quote(EUR, USD, LocalDate.parse("2026-03-01"), Rate.of("0.5")),
                revision());
        var all = show(Actors.boss(), Optional.empty());
        assertEquals(true, all.base());
        assertEquals(new BigDecimal("1250.00"), all.retention().year().start());
    }

    @Test
    @DisplayName("X-29 for those who see everybody it is remembered, for others counted")
    void remembered() {
        show(Actors.boss(), Optional.empty());
        show(Actors.boss(), Optional.empty());
        assertEquals(1, counted);
        show(Actors.boss(), Optional.of("USD"));
        assertEquals(1, counted);
        directory.holding("C1", aProfile().of(new CustomerId(1)).csm("carla").build(), 1);
        show(CARLA, Optional.empty());
        show(CARLA, Optional.empty());
        assertEquals(3, counted);
    }

    @Test
    @DisplayName("X-29 only currencies that are used are counted and remembered beside the usual")
    void usedOnly() {
        paid(1, "1200 EUR", null);
        paid(2, "600 EUR", null);
        paid(3, "7 USD", null);
        for (String asked : List.of("", "EUR", "x1", "x2", "GBP", "USD", "USD")) {
            show(Actors.boss(), Optional.of(asked));
        }
        assertEquals(2, counted);
        assertEquals(Optional.of(USD), show(Actors.boss(), Optional.of("USD")).currency());
        assertEquals(Optional.of(EUR), show(Actors.boss(), Optional.of("EUR")).currency());
    }

    @Test
    @DisplayName("X-29 nobody ever paid, too many to check, and no permission")
    void edges() {
        assertEquals(Optional.empty(), show(Actors.boss(), Optional.of("EUR")).currency());
        assertEquals(0, show(Actors.boss(), Optional.empty()).customers());
        IntStream.rangeClosed(1, Pieces.MOST_CHECKED + 1)
                .forEach(
                        id ->
                                directory.holding(
                                        "C" + id,
                                        aProfile().of(new CustomerId(id)).csm("carla").build(),
                                        1));
        assertEquals(Optional.empty(), retention().of(CARLA, Optional.empty()));
        assertThrows(
                Forbidden.class,
                () -> retention().of(Actors.carla(Permission.EDIT), Optional.empty()));
    }

    private RetentionSheet show(Actor viewer, Optional<String> currency) {
        return retention().of(viewer, currency).orElseThrow();
    }

    private ShowRetention retention() {
        return new ShowRetention(
                new Pieces(
                        directory,
                        (viewer, known) -> known.stream().collect(Collectors.toSet()),
                        user -> Set.of()),
                among -> {
                    counted++;
                    return List.copyOf(paid);
                },
                new ConvertSums(bases, rates),
                new Answers() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> Told<T> get(String question, Supplier<T> work) {
                        return (Told<T>)
                                kept.computeIfAbsent(question, it -> new Told<>(work.get(), NOW));
                    }
                },
                new Today(CLOCK, () -> ZoneOffset.UTC),
                CLOCK);
    }

    private void paid(int customer, String yearly, String until) {
        paid.add(
                new Span(
                        new CustomerId(customer),
                        Money.parse(yearly),
                        LocalDate.parse("2025-01-01"),
                        Optional.ofNullable(until).map(LocalDate::parse)));
    }

    private static Revision revision() {
        return new Revision(new UserKey("boss"), NOW, List.of());
    }
}
