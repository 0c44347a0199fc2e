package io.customer360.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Money;
import io.customer360.shared.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Charge and term are valid when made (F-052, F-056)")
class ChargeTest {

    private static final PlanPeriod YEARLY = PlanPeriod.of(PlanPeriod.Kind.YEARLY);
    private static final Discount NONE = new Discount.None();

    @Test
    @DisplayName("amounts are not negative, quantities within bounds")
    void bounds() {
        assertEquals(List.of("price c360.input.negative.error"), refusal("-0.01", 1, "0"));
        assertEquals(List.of("oneOffFee c360.input.negative.error"), refusal("1", 1, "-0.01"));
        assertEquals(List.of("quantity c360.input.number-range.error"), refusal("1", -1, "0"));
        assertEquals(
                List.of("quantity c360.input.number-range.error"),
                refusal("1", Charge.MAX_QUANTITY + 1, "0"));
        assertEquals(0, charge("0", 0, "0").quantity());
        assertEquals(Charge.MAX_QUANTITY, charge("0", Charge.MAX_QUANTITY, "0").quantity());
        assertEquals(
                List.of("discount c360.input.negative.error"),
                Refusals.of(() -> new Discount.AmountOff(Money.of("-1", "EUR"))));
    }

    @Test
    @DisplayName("all amounts share a currency")
    void oneCurrency() {
        Money euro = Money.of("1", "EUR");
        Money dollar = Money.of("1", "USD");

        assertThrows(
                IllegalArgumentException.class, () -> new Charge(YEARLY, euro, 1, NONE, dollar));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Charge(YEARLY, euro, 1, new Discount.AmountOff(dollar), euro));
    }

    @Test
    @DisplayName("a minimum term has 1 to 600 months")
    void minimumTerm() {
        LocalDate start = LocalDate.of(2025, 1, 1);
        for (int months : List.of(0, 601)) {
            assertEquals(
                    List.of("minimumTermMonths c360.input.number-range.error"),
                    Refusals.of(
                            () ->
                                    new Term(
                                            start,
                                            Optional.empty(),
                                            Optional.empty(),
                                            OptionalInt.of(months))));
        }
        for (int months : List.of(1, 600)) {
            Term term = new Term(start, Optional.empty(), Optional.empty(), OptionalInt.of(months));
            assertEquals(Months.whole(months), term.committed());
        }
    }

    @Test
    @DisplayName("years belong to the multi-year period alone")
    void years() {
        for (int years : List.of(0, 2)) {
            assertEquals(
                    List.of("years c360.input.number-range.error"),
                    Refusals.of(() -> new PlanPeriod(PlanPeriod.Kind.WEEKLY, years)));
        }
        assertEquals(30, PlanPeriod.years(30).years());
        assertEquals(2, PlanPeriod.years(2).years());
    }

    @Test
    @DisplayName("kinds have codes and texts")
    void codes() {
        assertEquals(
                List.of("weekly", "monthly", "quarterly", "yearly", "multi-year"),
                Stream.of(PlanPeriod.Kind.values()).map(PlanPeriod.Kind::code).toList());
        assertEquals(
                List.of("none", "percent", "amount"),
                Stream.of(Discount.Kind.values()).map(Discount.Kind::code).toList());
        assertEquals("c360.subscriptions.period-weekly.label", PlanPeriod.Kind.WEEKLY.textKey());
        assertEquals("c360.subscriptions.discount-none.label", NONE.kind().textKey());
        assertEquals("", NONE.text());
        assertEquals(Discount.Kind.AMOUNT, new Discount.AmountOff(Money.of("1", "EUR")).kind());
    }

    private static List<String> refusal(String price, int quantity, String fee) {
        return Refusals.of(() -> charge(price, quantity, fee));
    }

    private static Charge charge(String price, int quantity, String fee) {
        return new Charge(YEARLY, Money.of(price, "EUR"), quantity, NONE, Money.of(fee, "EUR"));
    }
}
