package io.customer360.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Totals of many customers (F-001)")
class TotalsTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final Totals most = totals(EUR, BigInteger.valueOf(Long.MAX_VALUE));

    @Test
    @DisplayName("adds up by currency, beyond what an amount can carry")
    void plus() {
        var sum = most.plus(totals(USD, BigInteger.TEN)).plus(totals(EUR, BigInteger.ONE));

        assertEquals(List.of(new Money(10, USD)), sum.sums().amounts());
        assertEquals(List.of(EUR), sum.tooLarge());
        assertEquals(List.of(new Money(Long.MAX_VALUE, EUR)), most.sums().amounts());
        assertEquals(List.of(), most.tooLarge());
    }

    @Test
    @DisplayName("F-116 adds up amounts, beyond what an amount can carry")
    void amounts() {
        var largest = new Money(Long.MAX_VALUE, EUR);
        var sum = Totals.of(List.of(largest, new Money(3, USD), largest, new Money(4, USD)));

        assertEquals(List.of(new Money(7, USD)), sum.sums().amounts());
        assertEquals(List.of(EUR), sum.tooLarge());
        assertEquals(Totals.NONE, Totals.of(List.of()));
    }

    @Test
    @DisplayName("X-30 while one is too large there is no total in the base currency")
    void inBase() {
        var bases = new MemoryBaseCurrency();
        bases.save(new BaseCurrency(Optional.of(USD), 1), bases.current().version(), null);
        var convert = new ConvertSums(bases, new MemoryRates());
        var tooLarge = most.plus(most);

        assertEquals(
                Optional.of(new Converted(USD, Optional.empty(), List.of())),
                convert.inBase(tooLarge, DAY));
        assertEquals(
                Optional.of(new Money(10, USD)),
                convert.inBase(totals(USD, BigInteger.TEN), DAY).flatMap(Converted::total));
    }

    private static Totals totals(Currency currency, BigInteger minor) {
        return new Totals(Map.of(currency, minor));
    }
}
