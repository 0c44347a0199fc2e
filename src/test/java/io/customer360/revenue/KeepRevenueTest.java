package io.customer360.revenue;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.Today;
import io.customer360.subscription.ASubscription;
import io.customer360.subscription.MemorySubscriptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keeping figures (F-058, F-060)")
class KeepRevenueTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(changes);
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemoryFigures figures = new MemoryFigures();
    private final MemoryMetrics metrics = new MemoryMetrics();
    private final Hand hand = new Hand("2025-06-15T12:00:00Z");
    private final List<CustomerId> copies = new ArrayList<>();
    private final KeepRevenue keep =
            new KeepRevenue(
                    subscriptions,
                    profiles,
                    figures,
                    metrics,
                    copies::addAll,
                    new DirectWork(),
                    new Today(hand, () -> ZoneOffset.UTC));

    @Test
    @DisplayName("F-060 adds up what is active today, per currency, with the next end of each")
    void now() {
        hold(aSubscription().id(1).quantity(2).ending("2026-12-31"));
        hold(aSubscription().id(2).monthly().priced("10", "EUR").ending("2025-09-30"));
        hold(aSubscription().id(3).priced("7", "USD"));
        hold(aSubscription().id(4).trial().ending("2025-07-01"));
        hold(aSubscription().id(5).starting("2025-06-16"));
        hold(aSubscription().id(6).ending("2025-06-14"));

        assertEquals(1, keep.of(List.of(ACME)));

        assertEquals(
                List.of(
                        new Figure(
                                Money.of("2520", "EUR"),
                                2,
                                3,
                                Optional.of(LocalDate.parse("2025-09-30"))),
                        new Figure(Money.of("7", "USD"), 1, 1, Optional.empty())),
                figures.of(List.of(ACME)).get(ACME));
    }

    @Test
    @DisplayName("doing it again writes nothing")
    void again() {
        hold(aSubscription().starting("2024-01-01"));
        keep.of(List.of(ACME, GLOBEX));
        int written = figures.writes() + metrics.writes();

        assertEquals(0, keep.of(List.of(ACME, GLOBEX)));
        assertEquals(written, figures.writes() + metrics.writes());
    }

    @Test
    @DisplayName("F-058 months at which nobody looked are derived, as of their last day")
    void derived() {
        hold(aSubscription().id(1).starting("2025-03-31"));
        hold(aSubscription().id(2).starting("2020-01-01").ending("2025-05-30"));
        keep.of(List.of(ACME));

        assertEquals("2400.00", arr("2025-03"));
        assertEquals("1200.00", arr("2025-02"));
        assertEquals("1200.00", arr("2025-05"));
        assertEquals("1200.00", arr("2023-07"));
        assertEquals("", arr("2023-06"));
        assertTrue(metric("2025-05").orElseThrow().derived());
        assertFalse(metric("2025-06").orElseThrow().derived());
    }

    @Test
    @DisplayName("F-058 a month stays as it was when it ended; derived ones follow the terms")
    void frozen() {
        hold(aSubscription().starting("2025-01-01"));
        keep.of(List.of(ACME));
        hand.at("2025-07-02T00:00:00Z");
        hold(aSubscription().starting("2025-01-01").quantity(5));
        keep.of(List.of(ACME));

        assertEquals("6000.00", arr("2025-07"));
        assertEquals("1200.00", arr("2025-06"));
        assertEquals("6000.00", arr("2025-05"));
    }

    @Test
    @DisplayName("F-058 a month that was looked at is not mixed with derived currencies")
    void notMixed() {
        hold(aSubscription().id(1));
        keep.of(List.of(ACME));
        hand.at("2025-07-02T00:00:00Z");
        hold(aSubscription().id(2).priced("7", "USD"));
        keep.of(List.of(ACME));

        assertEquals(1, in("2025-06").size());
        assertEquals(2, in("2025-05").size());
        assertEquals(2, in("2025-07").size());
    }

    @Test
    @DisplayName(
            "F-058 a month that was looked at without revenue stays without, whatever is told later")
    void nothing() {
        keep.of(List.of(ACME));
        assertEquals(0, keep.of(List.of(ACME)));
        hand.at("2025-07-02T00:00:00Z");
        hold(aSubscription().starting("2025-01-01"));
        keep.of(List.of(ACME));

        assertEquals("1200.00", arr("2025-05"));
        assertEquals("", arr("2025-06"));
        assertEquals("1200.00", arr("2025-07"));
    }

    @Test
    @DisplayName("F-058 revenue that begins while the month lasts counts in it")
    void begins() {
        keep.of(List.of(ACME));
        hold(aSubscription().starting("2025-06-01"));
        keep.of(List.of(ACME));

        assertEquals("1200.00", arr("2025-06"));
        assertEquals(1, metrics.of(List.of(ACME), YearMonth.parse("2025-06")).get(ACME).size());
    }

    @Test
    @DisplayName("F-058 what is taken away while the month lasts does not count in it")
    void removed() {
        hold(aSubscription());
        keep.of(List.of(ACME));
        hold(aSubscription().ending("2025-06-14"));
        keep.of(List.of(ACME));

        assertEquals(List.of(), figures.of(List.of(ACME)).get(ACME));
        assertEquals("", arr("2025-06"));
        assertEquals("1200.00", arr("2025-05"));
    }

    @Test
    @DisplayName("day and month are the customer's own")
    void zone() {
        hand.at("2025-06-30T22:00:00Z");
        hold(aSubscription().starting("2025-07-01"));
        keep.of(List.of(ACME));
        assertEquals("", arr("2025-06"));

        profiles.holding(aProfile().of(ACME).zone("Asia/Tokyo").build());
        keep.of(List.of(ACME));
        assertEquals("1200.00", arr("2025-07"));
    }

    private void hold(ASubscription subscription) {
        subscriptions.holding(subscription.build());
    }

    private List<Metric> in(String month) {
        return metrics.of(List.of(ACME), YearMonth.parse("2020-01")).get(ACME).stream()
                .filter(metric -> metric.month().toString().equals(month) && !metric.isNothing())
                .toList();
    }

    private Optional<Metric> metric(String month) {
        return in(month).stream().findFirst();
    }

    private String arr(String month) {
        return metric(month).map(metric -> metric.figure().arr().text()).orElse("");
    }

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {
        private Instant now;

        Hand(String moment) {
            at(moment);
        }

        void at(String moment) {
            now = Instant.parse(moment);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
