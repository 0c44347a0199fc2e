package io.customer360.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Currencies;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Refusals;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Amounts in the base currency (X-30)")
class ConversionTest {

    private static final Currency EUR = Currencies.of("EUR");
    private static final LocalDate JUNE = LocalDate.parse("2025-06-15");

    private int lastId;

    @Test
    @DisplayName("X-30 the rate of the day counts: the latest one from that day or before")
    void dated() {
        Conversion conversion =
                to("EUR", rate("USD", "2025-01-01", "0.9"), rate("USD", "2025-06-15", "0.8"));

        assertEquals(Optional.of(Money.of("80", "EUR")), total(conversion, "100 USD"));
        assertEquals(
                Optional.of(Money.of("90", "EUR")),
                conversion.of(sums("100 USD"), JUNE.minusDays(1)).total());
        assertEquals(
                List.of(Currencies.of("USD")),
                conversion.of(sums("100 USD"), LocalDate.parse("2024-12-31")).missing());
    }

    @Test
    @DisplayName("X-30 a missing rate is told and there is no total, rather than one without it")
    void missing() {
        Converted converted =
                to("EUR", rate("USD", "2025-01-01", "0.9"))
                        .of(sums("1 EUR", "1 USD", "1 GBP", "1 CHF"), JUNE);

        assertTrue(converted.total().isEmpty());
        assertEquals(
                List.of("CHF", "GBP"),
                converted.missing().stream().map(Currency::getCurrencyCode).toList());
    }

    @Test
    @DisplayName("is exact and rounds the total once, half to even")
    void rounds() {
        Conversion conversion =
                to("EUR", rate("USD", "2025-01-01", "0.5"), rate("GBP", "2025-01-01", "0.5"));

        assertEquals(
                Optional.of(Money.of("0.01", "EUR")), total(conversion, "0.01 USD", "0.01 GBP"));
        assertEquals(Optional.of(Money.of("0.00", "EUR")), total(conversion, "0.01 USD"));
        assertEquals(Optional.of(Money.of("0.02", "EUR")), total(conversion, "0.03 USD"));
    }

    @Test
    @DisplayName("minds how many digits each currency has")
    void digits() {
        Conversion conversion =
                to("EUR", rate("JPY", "2025-01-01", "0.00625"), rate("KWD", "2025-01-01", "3"));

        assertEquals(Optional.of(Money.of("62.50", "EUR")), total(conversion, "10000 JPY"));
        assertEquals(Optional.of(Money.of("3.70", "EUR")), total(conversion, "1.234 KWD"));
        Conversion yen = new Conversion(Currencies.of("JPY"), List.of(quoted("JPY", "EUR", "160")));
        assertEquals(Optional.of(Money.of("1680", "JPY")), yen.of(sums("10.50 EUR"), JUNE).total());
    }

    @Test
    @DisplayName("nothing is nothing in the base currency; what is too large has no total")
    void edges() {
        Conversion conversion = to("EUR", rate("USD", "2025-01-01", "999999999"));

        assertEquals(Optional.of(Money.zero(EUR)), total(conversion));
        Converted large = conversion.of(sums("9999999999999.99 USD"), JUNE);
        assertTrue(large.total().isEmpty());
        assertTrue(large.missing().isEmpty());
    }

    @Test
    @DisplayName("a rate is a positive decimal of at most eight digits behind the point")
    void rates() {
        assertEquals("1.0834", Rate.of(" 1.08340000 ").text());
        assertEquals("0.00000001", Rate.of("0.00000001").text());
        assertEquals("160", Rate.of("160").text());
        assertEquals(Rate.of("1.5"), Rate.ofSteps(150_000_000));
        assertEquals(Rate.of("1.5").steps(), 150_000_000);
        for (String bad : List.of("1,5", "-1", "1e9", "0.123456789", "1234567890", "")) {
            assertEquals(
                    List.of(" c360.currencies.rate.error"), Refusals.of(() -> Rate.of(bad)), bad);
        }
        assertEquals(
                List.of(" c360.currencies.rate-positive.error"), Refusals.of(() -> Rate.of("0.0")));
    }

    private Conversion to(String base, ExchangeRate... rates) {
        return new Conversion(Currencies.of(base), List.of(rates));
    }

    private ExchangeRate rate(String currency, String from, String rate) {
        return new ExchangeRate(
                new RateId(++lastId),
                new ExchangeRate.Quote(
                        EUR, Currencies.of(currency), LocalDate.parse(from), Rate.of(rate)));
    }

    private ExchangeRate quoted(String base, String currency, String rate) {
        return new ExchangeRate(
                new RateId(++lastId),
                new ExchangeRate.Quote(
                        Currencies.of(base),
                        Currencies.of(currency),
                        LocalDate.parse("2025-01-01"),
                        Rate.of(rate)));
    }

    private static Optional<Money> total(Conversion conversion, String... amounts) {
        return conversion.of(sums(amounts), JUNE).total();
    }

    private static MoneySums sums(String... amounts) {
        return MoneySums.of(Stream.of(amounts).map(Money::parse).toList());
    }
}
