package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The exchange rates of the demo")
class ExchangeRatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    @DisplayName("are two for each other currency, once each, from first days of months")
    void each() {
        assertEquals(
                List.of(
                        Map.of("currency", "GBP", "from", "2024-03-01", "rate", "1.152"),
                        Map.of("currency", "GBP", "from", "2025-12-01", "rate", "1.176"),
                        Map.of("currency", "JPY", "from", "2024-03-01", "rate", "0.006125"),
                        Map.of("currency", "JPY", "from", "2025-12-01", "rate", "0.00625")),
                new ExchangeRates(DAY)
                        .of(List.of(paying("JPY"), paying("GBP", "EUR"), paying("JPY"))));
        assertEquals(List.of(), new ExchangeRates(DAY).of(List.of(paying("EUR"))));
    }

    @Test
    @DisplayName("are there for whatever a customer of the demo pays in, and above nothing")
    void complete() {
        List<Account> accounts =
                Stream.concat(
                                new FirstCustomers(DAY).all().stream(),
                                new Portfolio(Portfolio.SEED, DAY, Size.DEMO).accounts())
                        .toList();
        var rates = new ExchangeRates(DAY).of(accounts);
        assertTrue(rates.size() >= 20, rates.toString());
        assertTrue(rates.stream().allMatch(rate -> Double.parseDouble(rate.get("rate")) > 0));
        assertEquals(rates, new ExchangeRates(DAY).of(accounts));
    }

    private static Account paying(String... currencies) {
        List<Offer> offers =
                Stream.of(currencies).map(one -> Offer.of("P", "monthly", "1", one, 1)).toList();
        return new Account(9, "", 1, "DE", "Europe/Berlin", 1, offers);
    }
}
