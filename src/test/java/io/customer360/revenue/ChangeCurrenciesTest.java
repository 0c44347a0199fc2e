package io.customer360.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Currencies;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changing currencies (X-30)")
class ChangeCurrenciesTest {

    private static final Currency EUR = Currencies.of("EUR");
    private static final Actor BOSS = Actors.boss();

    private final MemoryBaseCurrency bases = new MemoryBaseCurrency();
    private final MemoryRates rates = new MemoryRates();
    private int asked;
    private final ChangeCurrencies change =
            new ChangeCurrencies(bases, rates, () -> asked++, new DirectWork(), Clock.systemUTC());
    private final ConvertSums convert = new ConvertSums(bases, rates);

    @Test
    @DisplayName("X-30 nothing is converted until somebody chooses a base currency")
    void none() {
        assertTrue(convert.conversion().isEmpty());
        assertEquals(
                List.of("currency c360.currencies.no-base.error"),
                Refusals.of(() -> rate("0", "USD", "2025-01-01", "0.9")));

        choose("0", "eur");
        rate("1", "USD", "2025-01-01", "0.9");

        Converted converted =
                convert.inBase(
                                MoneySums.of(List.of(Money.of("10", "USD"))),
                                LocalDate.parse("2025-06-01"))
                        .orElseThrow();
        assertEquals(Optional.of(Money.of("9", "EUR")), converted.total());
    }

    @Test
    @DisplayName("the base can change and be given up; an older form is refused")
    void base() {
        assertEquals(1, choose("0", "EUR").version());
        assertEquals(1, choose("1", "EUR").version());
        assertEquals(new BaseCurrency(Optional.empty(), 2), choose("1", ""));
        Stale stale = assertThrows(Stale.class, () -> choose("1", "USD"));
        assertEquals(bases.current(), stale.current());
        assertThrows(Stale.class, () -> rate("1", "USD", "2025-01-01", "0.9"));
        assertEquals(
                List.of("base c360.input.currency.error"), Refusals.of(() -> choose("2", "XXX")));
    }

    @Test
    @DisplayName("a rate for a day that has one takes its place, with history of both")
    void replaces() {
        choose("0", "EUR");
        rate("1", "USD", "2025-01-01", "0.9");
        ExchangeRate other = rate("1", "GBP", "2025-01-01", "1.2");
        ExchangeRate next = rate("1", "USD", "2025-01-01", "0.95");

        assertEquals(List.of(other, next), rates.to(EUR));
        assertEquals(next, rate("1", "USD", "2025-01-01", "0.950"));
        assertEquals(
                List.of(
                        " > 2025-01-01 1 USD = 0.9 EUR",
                        " > 2025-01-01 1 GBP = 1.2 EUR",
                        "2025-01-01 1 USD = 0.9 EUR > ",
                        " > 2025-01-01 1 USD = 0.95 EUR"),
                rates.revisions().stream()
                        .flatMap(revision -> revision.changes().stream())
                        .map(it -> it.from() + " > " + it.to())
                        .toList());
    }

    @Test
    @DisplayName("tells everything that is wrong with a rate at its field")
    void refusals() {
        choose("0", "EUR");

        assertEquals(
                List.of(
                        "currency c360.input.currency.error",
                        "from c360.input.date.error",
                        "rate c360.currencies.rate.error"),
                Refusals.of(() -> rate("1", "XXX", "soon", "many")));
        assertEquals(
                List.of("currency c360.currencies.is-base.error"),
                Refusals.of(() -> rate("1", "EUR", "2025-01-01", "1")));
    }

    @Test
    @DisplayName("a rate can be taken away, once")
    void removes() {
        choose("0", "EUR");
        ExchangeRate held = rate("1", "USD", "2025-01-01", "0.9");

        change.remove(held.id(), BOSS);

        assertEquals(List.of(), rates.to(EUR));
        assertThrows(NotFound.class, () -> change.remove(held.id(), BOSS));
    }

    @Test
    @DisplayName("there is an end to the number of rates")
    void bounded() {
        choose("0", "EUR");
        LocalDate day = LocalDate.parse("2020-01-01");
        for (int i = 0; i < Rates.MAX; i++) {
            rate("1", "USD", day.plusDays(i).toString(), "0.9");
        }

        assertEquals(
                List.of(" c360.currencies.too-many.error"),
                Refusals.of(() -> rate("1", "GBP", "2020-01-01", "1.2")));
        rate("1", "USD", "2020-01-01", "0.8");
    }

    @Test
    @DisplayName("needs Manage")
    void needsRights() {
        Actor csm = Actors.carla(Permission.VIEW, Permission.EDIT, Permission.SEE_REVENUE);

        assertThrows(Forbidden.class, () -> change.base(Map.of("version", "0"), csm));
        assertThrows(Forbidden.class, () -> change.rate(Map.of(), csm));
        assertThrows(Forbidden.class, () -> change.remove(new RateId(1), csm));
    }

    private BaseCurrency choose(String version, String base) {
        return change.base(Map.of("version", version, "base", base), BOSS);
    }

    private ExchangeRate rate(String version, String currency, String from, String rate) {
        return change.rate(
                Map.of("version", version, "currency", currency, "from", from, "rate", rate), BOSS);
    }
}
