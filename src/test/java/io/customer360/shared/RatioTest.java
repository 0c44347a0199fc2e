package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A ratio of minor units (rounding of F-053 to F-055)")
class RatioTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest(name = "{0} / {1} is {2}")
    @DisplayName("is rounded half to even")
    @CsvSource({
        "1, 2, 0",
        "3, 2, 2",
        "5, 2, 2",
        "7, 2, 4",
        "-1, 2, 0",
        "-3, 2, -2",
        "-5, 2, -2",
        "1, 3, 0",
        "2, 3, 1",
        "51, 100, 1",
        "49, 100, 0",
        "6, 3, 2"
    })
    void rounds(long numerator, long denominator, long expected) {
        assertEquals(expected, Ratio.of(numerator).dividedBy(denominator).toMoney(EUR).minor());
    }

    @Test
    @DisplayName("keeps every step exact")
    void exact() {
        assertEquals(100, Ratio.of(100).dividedBy(3).times(3).toMoney(EUR).minor());
        assertEquals(7, Ratio.of(10).dividedBy(3).minus(1).times(3).toMoney(EUR).minor());
        assertEquals(
                5,
                Ratio.of(Long.MAX_VALUE)
                        .times(Long.MAX_VALUE)
                        .dividedBy(Long.MAX_VALUE)
                        .minus(Long.MAX_VALUE - 5)
                        .toMoney(EUR)
                        .minor());
    }

    @Test
    @DisplayName("refuses what is too large to carry instead of wrapping")
    void refusesHuge() {
        assertEquals(Money.MAX_MINOR, Ratio.of(Money.MAX_MINOR).toMoney(EUR).minor());
        assertEquals(
                List.of(" c360.input.amount-large.error"),
                Refusals.of(() -> Ratio.of(Money.MAX_MINOR).times(1_000_000).toMoney(EUR)));
        assertEquals(
                List.of(" c360.input.amount-large.error"),
                Refusals.of(() -> Ratio.of(Money.MAX_MINOR + 1).toMoney(EUR)));
    }

    @Test
    @DisplayName("never divides by nothing")
    void positiveDenominator() {
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1).dividedBy(0));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1).dividedBy(-1));
        assertEquals(BigInteger.ONE, Ratio.of(1).dividedBy(1).denominator());
    }
}
