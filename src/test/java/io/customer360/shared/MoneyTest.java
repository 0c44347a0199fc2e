package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money (F-050, F-053 to F-055)")
class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest(name = "{0} {1} is {2} minor units, written {3}")
    @DisplayName("is read in the digits of its currency: 0, 2 or 3")
    @CsvSource({
        "1200, EUR, 120000, 1200.00",
        "1200.5, EUR, 120050, 1200.50",
        "' 0.01 ', eur, 1, 0.01",
        "1200.500, EUR, 120050, 1200.50",
        "-3.10, EUR, -310, -3.10",
        "+3.10, EUR, 310, 3.10",
        "1200, JPY, 1200, 1200",
        "1200.00, JPY, 1200, 1200",
        "1.234, KWD, 1234, 1.234",
        "0, KWD, 0, 0.000",
    })
    void reads(String text, String code, long minor, String written) {
        Money money = Money.of(text, code);

        assertEquals(minor, money.minor());
        assertEquals(written, money.text());
        assertEquals(new BigDecimal(written), money.decimal());
        assertEquals(money, Money.of(money.text(), money.currency()));
    }

    @ParameterizedTest
    @DisplayName("refuses what is not a plain decimal")
    @ValueSource(
            strings = {
                "",
                "abc",
                "1,200.00",
                "1.200,00",
                "1e3",
                "1e999999999",
                ".5",
                "5.",
                "--1",
                "0x10",
                "NaN"
            })
    void refusesOtherText(String text) {
        assertEquals(List.of(" c360.input.amount.error"), Refusals.of(() -> Money.of(text, EUR)));
    }

    @ParameterizedTest
    @DisplayName("refuses more digits than the currency has, and says how many it has")
    @CsvSource({"0.001, EUR, 2", "0.5, JPY, 0", "1.2345, KWD, 3"})
    void refusesFractions(String text, String code, int digits) {
        assertEquals(
                List.of(" c360.input.amount-digits.error"),
                Refusals.of(() -> Money.of(text, code)));
        assertEquals(List.of(code, digits), Refusals.argsOf(() -> Money.of(text, code)));
    }

    @Test
    @DisplayName("takes the largest amount and refuses the next, in both directions")
    void bounds() {
        assertEquals(Money.MAX_MINOR, Money.of("9999999999999.99", EUR).minor());
        assertEquals(-Money.MAX_MINOR, Money.of("-9999999999999.99", EUR).minor());
        for (String huge : List.of("10000000000000.00", "-10000000000000.00", "9".repeat(40))) {
            assertEquals(
                    List.of(" c360.input.amount-large.error"),
                    Refusals.of(() -> Money.of(huge, EUR)));
        }
    }

    @Test
    @DisplayName("refuses an unknown currency")
    void refusesUnknownCurrency() {
        assertEquals(
                List.of(" c360.input.currency.error"), Refusals.of(() -> Money.of("1", "ABC")));
    }

    @Test
    @DisplayName("adds amounts of one currency and never wraps")
    void adds() {
        assertEquals(Money.of("3.30", EUR), Money.of("1.10", EUR).plus(Money.of("2.20", EUR)));
        assertEquals(
                List.of(" c360.input.amount-large.error"),
                Refusals.of(() -> new Money(Long.MAX_VALUE, EUR).plus(new Money(1, EUR))));
        assertThrows(
                IllegalArgumentException.class, () -> Money.zero(EUR).plus(Money.of("1", "USD")));
    }

    @Test
    @DisplayName("is negative below zero only")
    void negative() {
        assertTrue(new Money(-1, EUR).negative());
        assertFalse(Money.zero(EUR).negative());
        assertFalse(new Money(1, EUR).negative());
    }

    @Test
    @DisplayName("needs a currency")
    void needsCurrency() {
        assertThrows(NullPointerException.class, () -> new Money(1, null));
    }
}
