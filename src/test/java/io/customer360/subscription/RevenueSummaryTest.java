package io.customer360.subscription;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Currencies;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The revenue of a customer (F-050, F-055, F-060)")
class RevenueSummaryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    @Test
    @DisplayName("adds active subscriptions per currency; contracts count whatever their state")
    void totals() {
        RevenueSummary summary =
                RevenueSummary.of(
                        List.of(
                                aSubscription().priced("100", "USD").minimumTerm(12).build(),
                                aSubscription().monthly().priced("10", "EUR").build(),
                                aSubscription().priced("0.05", "EUR").build(),
                                aSubscription()
                                        .starting("2025-06-16")
                                        .ending("2026-06-15")
                                        .build()),
                        DAY);

        assertEquals(
                List.of(Money.of("120.05", "EUR"), Money.of("100", "USD")),
                summary.arr().amounts());
        assertEquals(
                List.of(Money.of("10.00", "EUR"), Money.of("8.33", "USD")),
                summary.mrr().amounts());
        assertEquals(
                List.of(Money.of("1320.05", "EUR"), Money.of("100", "USD")),
                summary.tcv().amounts());
        assertEquals(Set.of(Currencies.of("EUR")), summary.tcvAssumed());
        assertEquals(List.of(Currencies.of("EUR"), Currencies.of("USD")), summary.currencies());
    }

    @Test
    @DisplayName("of nobody's subscriptions is nothing (F-008)")
    void empty() {
        RevenueSummary summary = RevenueSummary.of(List.of(), DAY);

        assertEquals(List.of(), summary.currencies());
        assertEquals(Optional.empty(), summary.nextRenewal());
    }

    @Test
    @DisplayName("the next renewal is the nearest end of an active subscription, today included")
    void nextRenewal() {
        assertEquals(
                Optional.of(new Renewal(DAY, 0, true, "Today")),
                next(
                        aSubscription().plan("Later").ending("2025-12-31").build(),
                        aSubscription().plan("Today").ending("2025-06-15").autoRenew().build(),
                        aSubscription().plan("Evergreen").build()));
        assertEquals(
                Optional.of(new Renewal(LocalDate.of(2025, 7, 15), 30, false, "Gold")),
                next(aSubscription().ending("2025-07-15").build()));
    }

    @Test
    @DisplayName("expired, future, paused, trial and evergreen ones are no renewals")
    void noRenewal() {
        assertEquals(
                Optional.empty(),
                next(
                        aSubscription().ending("2025-06-14").build(),
                        aSubscription().starting("2025-06-16").ending("2025-06-20").build(),
                        aSubscription()
                                .ending("2025-06-20")
                                .paused("2025-06-01", "2025-06-18")
                                .build(),
                        aSubscription().ending("2025-06-20").trial().build(),
                        aSubscription().build()));
    }

    @Test
    @DisplayName("of two renewals on one day the first plan by name is shown")
    void tie() {
        assertEquals(
                "Alpha",
                next(
                                aSubscription().plan("Beta").ending("2025-07-01").build(),
                                aSubscription().plan("Alpha").ending("2025-07-01").build())
                        .orElseThrow()
                        .plan());
    }

    private static Optional<Renewal> next(Subscription... held) {
        return RevenueSummary.of(List.of(held), DAY).nextRenewal();
    }
}
