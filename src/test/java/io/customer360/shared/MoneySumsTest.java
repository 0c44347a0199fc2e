package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Totals (F-050, F-060)")
class MoneySumsTest {

    @Test
    @DisplayName("are kept per currency, ordered by code, never mixed")
    void perCurrency() {
        MoneySums sums =
                MoneySums.of(
                        List.of(
                                Money.of("1", "USD"),
                                Money.of("2.50", "EUR"),
                                Money.of("3", "USD"),
                                Money.of("7", "JPY")));

        assertEquals(
                List.of(Money.of("2.50", "EUR"), Money.of("7", "JPY"), Money.of("4", "USD")),
                sums.amounts());
        assertEquals(Money.of("4", "USD"), sums.in(Currencies.of("USD")));
        assertEquals(Money.of("0", "GBP"), sums.in(Currencies.of("GBP")));
    }

    @Test
    @DisplayName("of nothing are empty")
    void empty() {
        assertEquals(List.of(), MoneySums.of(List.of()).amounts());
    }

    @Test
    @DisplayName("can be turned into other totals")
    void maps() {
        MoneySums sums = MoneySums.of(List.of(Money.of("1", "EUR"), Money.of("2", "USD")));

        assertEquals(
                List.of(Money.of("2", "EUR"), Money.of("4", "USD")),
                sums.map(amount -> amount.plus(amount)).amounts());
    }

    @Test
    @DisplayName("of a thousand of the largest amounts still fit")
    void thousandLargest() {
        Money largest = new Money(Money.MAX_MINOR, Currencies.of("EUR"));

        MoneySums sums = MoneySums.of(java.util.Collections.nCopies(1_000, largest));

        assertEquals(Money.MAX_MINOR * 1_000, sums.amounts().get(0).minor());
    }
}
