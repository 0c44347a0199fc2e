package io.customer360.subscription;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Money;
import io.customer360.shared.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("What holds for every subscription (F-053 to F-055)")
class RevenuePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
    private static final List<String> PERIODS =
            List.of("weekly", "monthly", "quarterly", "yearly", "multi-year");
    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD", "USD");
    private static final Random RANDOM = new Random(2025);

    private ASubscription any;

    @BeforeEach
    void draw() {
        any =
                aSubscription()
                        .with("period", PERIODS.get(RANDOM.nextInt(PERIODS.size())))
                        .with("years", Integer.toString(2 + RANDOM.nextInt(9)))
                        .priced(
                                Integer.toString(1 + RANDOM.nextInt(1_000_000)),
                                CURRENCIES.get(RANDOM.nextInt(CURRENCIES.size())))
                        .quantity(1 + RANDOM.nextInt(1_000))
                        .percentOff(Integer.toString(RANDOM.nextInt(100)));
    }

    @RepeatedTest(50)
    @DisplayName("one more unit never earns less; a higher discount never earns more")
    void monotone() {
        long arr = arr();
        int quantity = Integer.parseInt(any.input().get("quantity"));
        int percent = Integer.parseInt(any.input().get("discount"));

        any.quantity(quantity + 1);
        assertTrue(arr() >= arr);
        any.quantity(quantity).percentOff(Integer.toString(percent + 1));
        assertTrue(arr() <= arr);
    }

    @RepeatedTest(50)
    @DisplayName("twelve times the shown MRR is ARR, but for the rounding of a month")
    void twelveMonths() {
        Subscription held = any.build();

        long shown = Revenue.mrr(held, DAY).rounded().minor();

        assertTrue(Math.abs(12 * shown - Revenue.arr(held, DAY).minor()) <= 6);
    }

    @RepeatedTest(50)
    @DisplayName("a committed year is worth ARR; two are worth twice as much, but for rounding")
    void year() {
        Subscription one = any.minimumTerm(12).build();
        Subscription two = any.minimumTerm(24).build();

        assertEquals(Revenue.arr(one, DAY), Revenue.tcv(one).amount());
        assertTrue(
                Math.abs(Revenue.tcv(two).amount().minor() - 2 * Revenue.tcv(one).amount().minor())
                        <= 1);
    }

    @RepeatedTest(50)
    @DisplayName("totals are the sums of the rows; the monthly total is rounded once (F-060)")
    void totals() {
        List<Subscription> held = new ArrayList<>();
        for (int id = 1; id <= 20; id++) {
            draw();
            held.add(any.id(id).build());
        }

        RevenueSummary summary = RevenueSummary.of(held, DAY);

        for (Money total : summary.arr().amounts()) {
            long arr = sum(held, total, one -> Revenue.arr(one, DAY));
            assertEquals(arr, total.minor());
            assertEquals(
                    Ratio.of(arr).dividedBy(12).toMoney(total.currency()),
                    summary.mrr().in(total.currency()));
            assertEquals(
                    sum(held, total, one -> Revenue.tcv(one).amount()),
                    summary.tcv().in(total.currency()).minor());
        }
    }

    private long arr() {
        return Revenue.arr(any.build(), DAY).minor();
    }

    private static long sum(
            List<Subscription> held, Money total, Function<Subscription, Money> figure) {
        return held.stream()
                .map(figure)
                .filter(amount -> amount.currency().equals(total.currency()))
                .mapToLong(Money::minor)
                .sum();
    }
}
