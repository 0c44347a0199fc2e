package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Currencies (F-050)")
class CurrenciesTest {

    @Test
    @DisplayName("are found by code in either case")
    void found() {
        assertEquals(Currency.getInstance("EUR"), Currencies.of(" eur "));
        assertEquals(Currency.getInstance("JPY"), Currencies.of("JPY"));
    }

    @ParameterizedTest
    @DisplayName("are refused when unknown or not countable, like gold")
    @ValueSource(strings = {"", "EURO", "ABC", "€", "XAU", "XXX"})
    void refused(String code) {
        assertEquals(List.of(" c360.input.currency.error"), Refusals.of(() -> Currencies.of(code)));
    }

    @Test
    @DisplayName("are offered by code, those with 0 and 3 digits too")
    void offered() {
        List<String> codes = Currencies.all().stream().map(Currency::getCurrencyCode).toList();

        assertEquals(codes.stream().sorted().toList(), codes);
        assertTrue(codes.containsAll(List.of("EUR", "JPY", "KWD", "USD")));
        assertTrue(
                Currencies.all().stream()
                        .allMatch(currency -> currency.getDefaultFractionDigits() >= 0));
    }
}
