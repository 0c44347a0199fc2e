package io.customer360.subscription;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevenueTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    @Nested
    @DisplayName("ARR and MRR by period (F-052, F-053, F-054)")
    class Periods {

        @ParameterizedTest(name = "{0} {1} {2} is ARR {3}, MRR {4}")
        @DisplayName("are derived from the price of each period")
        @CsvSource({
            "weekly, 10.00, EUR, 520.00, 43.33",
            "monthly, 10.00, EUR, 120.00, 10.00",
            "quarterly, 30.00, EUR, 120.00, 10.00",
            "yearly, 1200.00, EUR, 1200.00, 100.00",
            "yearly, 0.06, EUR, 0.06, 0.00",
            "yearly, 0.18, EUR, 0.18, 0.02",
            "yearly, 0.30, EUR, 0.30, 0.02",
            "yearly, 1000, JPY, 1000, 83",
            "weekly, 10, JPY, 520, 43",
            "yearly, 1.000, KWD, 1.000, 0.083",
            "monthly, 0, EUR, 0.00, 0.00",
        })
        void byPeriod(String period, String price, String currency, String arr, String mrr) {
            Subscription held =
                    aSubscription().with("period", period).priced(price, currency).build();

            assertEquals(Money.of(arr, currency), Revenue.arr(held, DAY));
            assertEquals(Money.of(mrr, currency), Revenue.mrr(held, DAY).rounded());
            assertEquals(Money.of(arr, currency), Revenue.mrr(held, DAY).arr());
        }

        @ParameterizedTest(name = "{0} over {1} years is ARR {2}")
        @DisplayName("multi-year: the contract's value ÷ years, rounded half to even")
        @CsvSource({
            "3600.00, 3, 1200.00",
            "100.00, 3, 33.33",
            "200.00, 3, 66.67",
            "0.01, 2, 0.00",
            "0.03, 2, 0.02",
            "0.05, 2, 0.02",
        })
        void multiYear(String price, int years, String arr) {
            Subscription held = aSubscription().multiYear(years).priced(price, "EUR").build();

            assertEquals(Money.of(arr, "EUR"), Revenue.arr(held, DAY));
        }

        @Test
        @DisplayName("count the quantity; nothing for no units (F-056)")
        void quantity() {
            assertEquals(
                    Money.of("300.00", "EUR"),
                    Revenue.arr(aSubscription().priced("100", "EUR").quantity(3).build(), DAY));
            assertEquals(
                    Money.of("0", "EUR"),
                    Revenue.arr(aSubscription().priced("100", "EUR").quantity(0).build(), DAY));
        }

        @Test
        @DisplayName("MRR of a customer who pays 9.99 a month is exactly that")
        void twelveTimesMrr() {
            Subscription held = aSubscription().monthly().priced("9.99", "EUR").build();

            assertEquals(Money.of("9.99", "EUR"), Revenue.mrr(held, DAY).rounded());
            assertEquals(Money.of("119.88", "EUR"), Revenue.arr(held, DAY));
        }
    }

    @Nested
    @DisplayName("Discounts, before anything else is derived (F-053, F-054)")
    class Discounts {

        @ParameterizedTest(name = "{0} % off 9.99 a month for 2 is ARR {1}")
        @DisplayName("percent: off the whole amount of a period, without rounding in between")
        @CsvSource({"0, 239.76", "10, 215.78", "33.33, 159.85", "100, 0.00"})
        void percent(String percent, String arr) {
            Subscription held =
                    aSubscription()
                            .monthly()
                            .priced("9.99", "EUR")
                            .quantity(2)
                            .percentOff(percent)
                            .build();

            assertEquals(Money.of(arr, "EUR"), Revenue.arr(held, DAY));
        }

        @Test
        @DisplayName("amount: once per period, off price × quantity")
        void amount() {
            Subscription held =
                    aSubscription()
                            .quarterly()
                            .priced("100", "EUR")
                            .quantity(3)
                            .amountOff("50.00")
                            .build();

            assertEquals(Money.of("1000.00", "EUR"), Revenue.arr(held, DAY));
        }

        @Test
        @DisplayName("amount: as large as the price leaves nothing")
        void wholeAmount() {
            Subscription held = aSubscription().priced("100", "EUR").amountOff("100").build();

            assertEquals(Money.of("0", "EUR"), Revenue.arr(held, DAY));
        }
    }

    @Nested
    @DisplayName("States of a day (F-053, F-054)")
    class States {

        @ParameterizedTest(name = "on {0}: {1}")
        @DisplayName("both ends of term and pause are included")
        @CsvSource({
            "2024-02-28, FUTURE",
            "2024-02-29, ACTIVE",
            "2024-05-31, ACTIVE",
            "2024-06-01, PAUSED",
            "2024-06-15, PAUSED",
            "2024-06-30, PAUSED",
            "2024-07-01, ACTIVE",
            "2025-02-28, ACTIVE",
            "2025-03-01, EXPIRED",
        })
        void states(LocalDate day, SubscriptionState expected) {
            Subscription held =
                    aSubscription()
                            .starting("2024-02-29")
                            .ending("2025-02-28")
                            .paused("2024-06-01", "2024-06-30")
                            .build();

            assertEquals(expected, Revenue.state(held, day));
            String arr = expected == SubscriptionState.ACTIVE ? "1200" : "0";
            assertEquals(Money.of(arr, "EUR"), Revenue.arr(held, day));
            assertEquals(Money.of(arr, "EUR"), Revenue.mrr(held, day).arr());
        }

        @Test
        @DisplayName("a trial earns nothing; before its start and after its end it is no trial")
        void trial() {
            Subscription held =
                    aSubscription()
                            .trial()
                            .starting("2025-06-01")
                            .ending("2025-06-30")
                            .paused("2025-06-10", "2025-06-12")
                            .build();

            assertEquals(SubscriptionState.TRIAL, Revenue.state(held, DAY));
            assertEquals(Money.of("0", "EUR"), Revenue.arr(held, DAY));
            assertEquals(SubscriptionState.FUTURE, Revenue.state(held, LocalDate.of(2025, 5, 31)));
            assertEquals(SubscriptionState.PAUSED, Revenue.state(held, LocalDate.of(2025, 6, 10)));
            assertEquals(SubscriptionState.EXPIRED, Revenue.state(held, LocalDate.of(2025, 7, 1)));
        }

        @Test
        @DisplayName("evergreen never expires")
        void evergreen() {
            assertEquals(
                    SubscriptionState.ACTIVE,
                    Revenue.state(aSubscription().build(), LocalDate.of(2199, 12, 31)));
        }

        @Test
        @DisplayName("have codes and texts")
        void names() {
            assertEquals("active", SubscriptionState.ACTIVE.code());
            assertEquals(
                    "c360.subscriptions.state-active.label", SubscriptionState.ACTIVE.textKey());
        }
    }

    @Nested
    @DisplayName("TCV (F-055)")
    class ContractValue {

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @DisplayName("is ARR for each committed month and part of a month, both days included")
        @CsvSource({
            "2025-01-01, 2025-12-31, 1200.00",
            "2025-01-01, 2026-12-31, 2400.00",
            "2025-01-15, 2025-02-14, 100.00",
            "2025-01-01, 2025-01-01, 3.23",
            "2025-02-01, 2025-02-01, 3.57",
            "2024-02-01, 2024-02-01, 3.45",
            "2025-01-01, 2025-02-14, 150.00",
            "2024-02-29, 2025-02-28, 1200.00",
            "2024-02-29, 2024-03-28, 100.00",
            "2025-01-31, 2025-02-28, 100.00",
            "2025-01-31, 2025-02-27, 96.55",
        })
        void byTerm(String start, String end, String tcv) {
            Tcv value = Revenue.tcv(aSubscription().starting(start).ending(end).build());

            assertEquals(Money.of(tcv, "EUR"), value.amount());
            assertFalse(value.assumed());
        }

        @Test
        @DisplayName("is rounded once: three years of a hundred are a hundred, not 3 × 33.33")
        void roundedOnce() {
            Subscription held =
                    aSubscription()
                            .multiYear(3)
                            .priced("100.00", "EUR")
                            .starting("2025-01-01")
                            .ending("2027-12-31")
                            .build();

            assertEquals(Money.of("100.00", "EUR"), Revenue.tcv(held).amount());
        }

        @Test
        @DisplayName("evergreen: the minimum term; without one a year, marked as assumed")
        void evergreen() {
            Tcv minimum = Revenue.tcv(aSubscription().minimumTerm(24).build());
            Tcv assumed = Revenue.tcv(aSubscription().build());

            assertEquals(new Tcv(Money.of("2400", "EUR"), false), minimum);
            assertEquals(new Tcv(Money.of("1200", "EUR"), true), assumed);
        }

        @Test
        @DisplayName("an end counts more than a minimum term")
        void endBeforeMinimum() {
            Subscription held = aSubscription().minimumTerm(24).ending("2025-12-31").build();

            assertEquals(new Tcv(Money.of("1200", "EUR"), false), Revenue.tcv(held));
        }

        @Test
        @DisplayName("adds the one-off fee, which is in no recurring figure")
        void fee() {
            Subscription held = aSubscription().fee("500.00").ending("2025-12-31").build();

            assertEquals(Money.of("1700", "EUR"), Revenue.tcv(held).amount());
            assertEquals(Money.of("1200", "EUR"), Revenue.arr(held, DAY));
        }

        @Test
        @DisplayName("of a trial is only the fee")
        void trial() {
            assertEquals(
                    Money.of("0", "EUR"), Revenue.tcv(aSubscription().trial().build()).amount());
            assertEquals(
                    Money.of("500", "EUR"),
                    Revenue.tcv(aSubscription().trial().fee("500").build()).amount());
        }

        @Test
        @DisplayName("does not depend on the day: paused, future and expired contracts keep it")
        void anyState() {
            Subscription held =
                    aSubscription().ending("2025-12-31").paused("2025-03-01", "2025-05-31").build();

            assertEquals(Money.of("1200", "EUR"), Revenue.tcv(held).amount());
            assertTrue(Revenue.state(held, LocalDate.of(2026, 1, 1)) == SubscriptionState.EXPIRED);
        }

        @Test
        @DisplayName("includes the discount")
        void discount() {
            Subscription held = aSubscription().percentOff("50").ending("2025-12-31").build();

            assertEquals(Money.of("600", "EUR"), Revenue.tcv(held).amount());
        }
    }
}
