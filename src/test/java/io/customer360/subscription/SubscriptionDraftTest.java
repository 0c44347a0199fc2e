package io.customer360.subscription;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.shared.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A subscription as somebody enters it (F-051, F-052, F-056, F-057, F-065)")
class SubscriptionDraftTest {

    @Test
    @DisplayName("is read field by field")
    void reads() {
        SubscriptionDraft draft =
                aSubscription()
                        .plan("  Gold\u0000 ")
                        .multiYear(3)
                        .priced("100", "usd")
                        .quantity(5)
                        .percentOff("12.5")
                        .starting("2025-01-01")
                        .ending("2027-12-31")
                        .paused("2025-02-01", "2025-02-28")
                        .minimumTerm(6)
                        .fee("250")
                        .autoRenew()
                        .autoCollection()
                        .trial()
                        .with("source", "billing")
                        .with("externalId", "S-1")
                        .with("version", "4")
                        .draft();

        assertEquals(OptionalInt.of(4), draft.version());
        assertEquals(Optional.of(new ExternalId("billing", "S-1")), draft.externalId());
        assertEquals(
                new Terms(
                        "Gold",
                        new Charge(
                                PlanPeriod.years(3),
                                Money.of("100", "USD"),
                                5,
                                new Discount.PercentOff(new Percent(1250)),
                                Money.of("250", "USD")),
                        new Term(
                                LocalDate.of(2025, 1, 1),
                                Optional.of(LocalDate.of(2027, 12, 31)),
                                Optional.of(
                                        new Pause(
                                                LocalDate.of(2025, 2, 1),
                                                LocalDate.of(2025, 2, 28))),
                                OptionalInt.of(6)),
                        true,
                        true,
                        true),
                draft.terms());
    }

    @Test
    @DisplayName("needs only plan, period, price, currency, quantity and start")
    void minimal() {
        SubscriptionDraft draft = aSubscription().draft();

        assertEquals(OptionalInt.empty(), draft.version());
        assertEquals(Optional.empty(), draft.externalId());
        assertEquals(
                new Terms(
                        "Gold",
                        new Charge(
                                PlanPeriod.of(PlanPeriod.Kind.YEARLY),
                                Money.of("1200", "EUR"),
                                1,
                                new Discount.None(),
                                Money.of("0", "EUR")),
                        new Term(
                                LocalDate.of(2025, 1, 1),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.empty()),
                        false,
                        false,
                        false),
                draft.terms());
    }

    @Test
    @DisplayName("names every missing field at once")
    void allMissing() {
        assertEquals(
                List.of(
                        "plan c360.input.required.error",
                        "period c360.input.required.error",
                        "currency c360.input.required.error",
                        "price c360.input.required.error",
                        "quantity c360.input.required.error",
                        "start c360.input.required.error"),
                Refusals.of(() -> SubscriptionDraft.parse(Map.of())));
    }

    @Test
    @DisplayName("names every wrong field at once, and what does not fit together as well")
    void allWrong() {
        assertEquals(
                List.of(
                        "version c360.input.number.error",
                        "plan c360.input.too-long.error",
                        "period c360.input.choice.error",
                        "currency c360.input.currency.error",
                        "price c360.input.amount.error",
                        "quantity c360.input.number-range.error",
                        "discountKind c360.input.choice.error",
                        "oneOffFee c360.input.negative.error",
                        "end c360.subscriptions.end-before-start.error",
                        "autoRenew c360.input.flag.error",
                        "externalId c360.input.required.error"),
                Refusals.of(
                        aSubscription()
                                        .with("version", "x")
                                        .plan("x".repeat(151))
                                        .with("period", "daily")
                                        .priced("lots", "ABC")
                                        .quantity(-1)
                                        .with("discountKind", "half")
                                        .fee("-1")
                                        .ending("2024-12-31")
                                        .with("autoRenew", "maybe")
                                        .with("source", "billing")
                                ::draft));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @DisplayName("refuses one wrong field with a code that says what is wrong")
    @CsvSource({
        "price, -0.01, price c360.input.negative.error",
        "price, 0.001, price c360.input.amount-digits.error",
        "price, 10000000000000, price c360.input.amount-large.error",
        "currency, XAU, currency c360.input.currency.error",
        "quantity, 1.5, quantity c360.input.number.error",
        "quantity, 1000000000, quantity c360.input.number-range.error",
        "start, 2025-02-29, start c360.input.date.error",
        "end, 9999-01-01, end c360.input.date-range.error",
        "minimumTermMonths, 0, minimumTermMonths c360.input.number-range.error",
        "minimumTermMonths, 601, minimumTermMonths c360.input.number-range.error",
        "pausedFrom, 2025-02-01, pausedTo c360.input.required.error",
        "pausedTo, 2025-02-01, pausedFrom c360.input.required.error",
        "externalId, S-1, source c360.input.required.error",
        "discountKind, percent, discount c360.input.required.error",
        "discountKind, amount, discount c360.input.required.error",
        "period, multi-year, years c360.input.required.error",
    })
    void oneWrong(String field, String text, String expected) {
        assertEquals(List.of(expected), Refusals.of(aSubscription().with(field, text)::draft));
    }

    @Test
    @DisplayName("doubts no price while the currency is wrong, but finds what is wrong in any")
    void priceWithoutCurrency() {
        assertEquals(
                List.of("currency c360.input.currency.error"),
                Refusals.of(aSubscription().priced("1.2345", "ABC")::draft));
    }

    @Test
    @DisplayName("a discount goes up to the whole price and not beyond")
    void discountBounds() {
        assertEquals(
                "1200.00",
                aSubscription().amountOff("1200").draft().terms().charge().discount().text());
        assertEquals(
                List.of("discount c360.subscriptions.discount-large.error"),
                Refusals.of(aSubscription().amountOff("1200.01")::draft));
        assertEquals(
                List.of("discount c360.subscriptions.discount-large.error"),
                Refusals.of(aSubscription().quantity(0).amountOff("0.01")::draft));
        assertEquals(
                List.of("discount c360.input.percent.error"),
                Refusals.of(aSubscription().percentOff("100.01")::draft));
        assertEquals(
                List.of("discount c360.input.negative.error"),
                Refusals.of(aSubscription().amountOff("-1")::draft));
    }

    @Test
    @DisplayName("an entered discount without a kind is not taken")
    void noDiscount() {
        assertEquals(
                new Discount.None(),
                aSubscription()
                        .with("discountKind", "none")
                        .with("discount", "5")
                        .draft()
                        .terms()
                        .charge()
                        .discount());
    }

    @Test
    @DisplayName("a pause lies within the term, in order")
    void pause() {
        ASubscription year = aSubscription().ending("2025-12-31");

        year.paused("2025-01-01", "2025-12-31").draft();
        assertEquals(
                List.of("pausedFrom c360.subscriptions.pause-outside.error"),
                Refusals.of(year.paused("2024-12-31", "2025-01-02")::draft));
        assertEquals(
                List.of("pausedTo c360.subscriptions.pause-outside.error"),
                Refusals.of(year.paused("2025-12-31", "2026-01-01")::draft));
        assertEquals(
                List.of("pausedTo c360.subscriptions.pause-order.error"),
                Refusals.of(year.paused("2025-05-02", "2025-05-01")::draft));
        assertTrue(
                aSubscription()
                        .paused("2025-05-01", "2190-05-01")
                        .draft()
                        .terms()
                        .term()
                        .pause()
                        .isPresent());
    }

    @Test
    @DisplayName("one day is a term")
    void oneDay() {
        aSubscription().starting("2025-01-01").ending("2025-01-01").draft();
        assertEquals(
                List.of("end c360.subscriptions.end-before-start.error"),
                Refusals.of(aSubscription().ending("2024-12-31")::draft));
    }

    @Test
    @DisplayName("huge money is refused at the price, never wrapped")
    void huge() {
        String largest = "9999999999999.99";

        assertEquals(
                largest,
                aSubscription().priced(largest, "EUR").draft().terms().charge().price().text());
        for (ASubscription huge :
                List.of(
                        aSubscription().priced(largest, "EUR").quantity(2),
                        aSubscription().priced(largest, "EUR").quantity(999_999_999).weekly(),
                        aSubscription().priced(largest, "EUR").minimumTerm(13),
                        aSubscription().priced(largest, "EUR").trial().minimumTerm(13))) {
            assertEquals(List.of("price c360.input.amount-large.error"), Refusals.of(huge::draft));
        }
    }

    @Test
    @DisplayName("huge money is named beside whatever else is wrong")
    void hugeAndOther() {
        assertEquals(
                List.of(
                        "plan c360.input.required.error",
                        "trial c360.input.flag.error",
                        "price c360.input.amount-large.error"),
                Refusals.of(
                        aSubscription()
                                        .plan(" ")
                                        .priced("9999999999999.99", "EUR")
                                        .quantity(2)
                                        .with("trial", "maybe")
                                ::draft));
    }

    @Test
    @DisplayName("years count for multi-year only, from 2 to 30")
    void years() {
        assertEquals(
                PlanPeriod.of(PlanPeriod.Kind.MONTHLY),
                aSubscription().multiYear(99).monthly().draft().terms().charge().period());
        aSubscription().multiYear(2).draft();
        aSubscription().multiYear(30).draft();
        for (int years : List.of(1, 31)) {
            assertEquals(
                    List.of("years c360.input.number-range.error"),
                    Refusals.of(aSubscription().multiYear(years)::draft));
        }
    }

    @Test
    @DisplayName("the plan's name may have 150 characters")
    void planLength() {
        aSubscription().plan("x".repeat(150)).draft();
        assertEquals(List.of(150), Refusals.argsOf(aSubscription().plan("x".repeat(151))::draft));
    }

    @Test
    @DisplayName("parts cannot be made wrong around the form either")
    void parts() {
        Term term = aSubscription().draft().terms().term();
        Charge charge = aSubscription().draft().terms().charge();

        assertThrows(
                IllegalArgumentException.class,
                () -> new Terms(" ", charge, term, false, false, false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Terms("x".repeat(151), charge, term, false, false, false));
        assertThrows(IllegalArgumentException.class, () -> new ExternalId("", "1"));
        assertThrows(IllegalArgumentException.class, () -> new ExternalId("app", " "));
        assertThrows(IllegalArgumentException.class, () -> new SubscriptionId(0));
        assertEquals("3", SubscriptionId.of("3").toString());
    }
}
