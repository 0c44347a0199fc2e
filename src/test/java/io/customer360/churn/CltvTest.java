package io.customer360.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.shared.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F-061 What a customer will bring")
class CltvTest {

    private static final TenureBand BAND = CltvModel.shipped().bands().all().get(1);

    @Test
    @DisplayName("is 5,666.67 for 200 a month, a margin of 85 % and 3 % that leave in a month")
    void worked() {
        Cltv cltv =
                new Cltv(
                        Money.parse("2400 EUR"),
                        Percent.of("85"),
                        life(new Exposure(2, 50), new Exposure(2, 100)),
                        Optional.of(Money.parse("1000.01 EUR")));

        assertEquals(Optional.of(Money.parse("200 EUR")), cltv.mrr());
        assertEquals(Optional.of(Money.parse("5666.67 EUR")), cltv.value());
        assertEquals(Optional.of(Money.parse("6666.68 EUR")), cltv.lifetimeTotal());
    }

    @Test
    @DisplayName("is sixty months of revenue in a portfolio that nobody has ever left")
    void nobodyLeft() {
        Cltv cltv = of("2400 EUR", life(new Exposure(0, 50), new Exposure(0, 100)));

        assertEquals(Optional.of(Money.parse("12000 EUR")), cltv.value());
        assertEquals(Optional.empty(), cltv.lifetimeTotal());
    }

    @ParameterizedTest
    @DisplayName("is rounded once, half to even, in the digits of its currency")
    @CsvSource({
        "0.00 EUR, 0.00 EUR",
        "0.01 EUR, 0.05 EUR",
        "100 JPY, 500 JPY",
        "0.001 KWD, 0.005 KWD"
    })
    void currencies(String arr, String value) {
        assertEquals(
                Optional.of(Money.parse(value)),
                of(arr, life(Exposure.NONE, new Exposure(0, 1))).value());
    }

    @Test
    @DisplayName("is rounded half to even")
    void halfToEven() {
        Life half = life(Exposure.NONE, new Exposure(2, 12));

        assertEquals(6, half.months(), 1e-12);
        assertEquals(Optional.of(Money.parse("0.00 EUR")), of("0.01 EUR", half).value());
        assertEquals(Optional.of(Money.parse("0.02 EUR")), of("0.03 EUR", half).value());
        assertEquals(Optional.of(Money.parse("0.02 EUR")), of("0.05 EUR", half).value());
    }

    @Test
    @DisplayName("is not told when it cannot be: below zero, or more than can be carried")
    void untold() {
        Life life = life(Exposure.NONE, new Exposure(0, 1));
        Money most = new Money(Long.MAX_VALUE, Money.parse("1 EUR").currency());

        assertEquals(Optional.empty(), of("-1 EUR", life).value());
        assertEquals(Optional.empty(), of("-1 EUR", life).mrr());
        Cltv huge = new Cltv(most, Percent.of("100"), life, Optional.of(most));
        assertEquals(Optional.empty(), huge.value());
        assertTrue(huge.mrr().isPresent());
        Cltv sum = new Cltv(Money.parse("12 EUR"), Percent.of("100"), life, Optional.of(most));
        assertTrue(sum.value().isPresent());
        assertEquals(Optional.empty(), sum.lifetimeTotal());
    }

    @Test
    @DisplayName("is never added up over currencies")
    void currency() {
        Optional<Money> dollars = Optional.of(Money.parse("1 USD"));
        Life life = life(Exposure.NONE, new Exposure(0, 1));

        assertThrows(
                IllegalArgumentException.class,
                () -> new Cltv(Money.parse("1 EUR"), Percent.of("100"), life, dollars));
    }

    @Test
    @DisplayName("is reckoned with a cap of 60 months, one imagined loss, and all of the revenue")
    void shipped() {
        CltvModel shipped = CltvModel.shipped();

        assertEquals(
                Map.of(
                        "version", "0", "margin", "100", "cap", "60", "weight", "1", "bands",
                        "3,12,36"),
                shipped.fields());
        assertEquals(shipped, CltvModel.parse(shipped.fields()));
        assertTrue(shipped.ofRevenue());
        assertFalse(new CltvModel(0, Percent.of("99.99"), 60, 1, shipped.bands()).ofRevenue());
    }

    @Test
    @DisplayName("refuses a model that makes no sense, with everything that is wrong")
    void refused() {
        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "margin c360.input.percent.error",
                        "cap c360.input.number-range.error",
                        "weight c360.input.number-range.error",
                        "bands c360.cltv.bands.error"),
                Refusals.of(
                        () ->
                                CltvModel.parse(
                                        Map.of(
                                                "margin", "101", "cap", "0", "weight", "101",
                                                "bands", "12,3"))));
        assertEquals(
                List.of("cap c360.input.number-range.error"),
                Refusals.of(
                        () ->
                                new CltvModel(
                                        0,
                                        Percent.of("100"),
                                        601,
                                        1,
                                        CltvModel.shipped().bands())));
        assertEquals(
                List.of("weight c360.input.number-range.error"),
                Refusals.of(
                        () ->
                                new CltvModel(
                                        0, Percent.of("100"), 60, 0, CltvModel.shipped().bands())));
    }

    private static Cltv of(String arr, Life life) {
        return new Cltv(Money.parse(arr), Percent.of("100"), life, Optional.empty());
    }

    private static Life life(Exposure own, Exposure portfolio) {
        return new Life("", BAND, own, portfolio, 1, 60);
    }
}
