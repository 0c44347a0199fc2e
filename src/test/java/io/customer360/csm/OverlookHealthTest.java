package io.customer360.csm;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.customer.MemoryDirectory;
import io.customer360.customer.Organisation;
import io.customer360.health.Band;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.MemoryBaseCurrency;
import io.customer360.revenue.MemoryRates;
import io.customer360.revenue.RevenueDirectory;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.revenue.Totals;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-001 how all customers do")
class OverlookHealthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.SEE_REVENUE);

    private final MemoryDirectory directory = new MemoryDirectory();
    private final Figures figures = new Figures();
    private boolean mediumToo;

    @Test
    @DisplayName("F-001 everybody at once for whoever may see all; the rest has no band")
    void everything() {
        var all = overlook().of(Actors.boss()).orElseThrow();
        assertEquals(10, all.customers());
        assertEquals(Map.of(Band.HEALTHY, 4, Band.CRITICAL, 3), all.bands());
        assertEquals(3, all.unlevelled());
        assertEquals(2, all.atRisk());
        assertEquals(Map.of(EUR, BigInteger.valueOf(100)), all.arr().orElseThrow().minor());
        assertEquals(List.of(Set.of(RiskLevel.HIGH)), figures.levels);
    }

    @Test
    @DisplayName("F-185 a medium risk counts where the administrator says so")
    void medium() {
        mediumToo = true;
        overlook().of(Actors.boss());
        assertEquals(List.of(Set.of(RiskLevel.HIGH, RiskLevel.MEDIUM)), figures.levels);
    }

    @Test
    @DisplayName("F-001 pieces are added up, and the worst and newest of all of them come first")
    void pieces() {
        many(1500);
        var all = overlook().of(CARLA).orElseThrow();
        assertEquals(20, all.customers());
        assertEquals(Map.of(Band.HEALTHY, 8, Band.CRITICAL, 6), all.bands());
        assertEquals(Map.of(EUR, BigInteger.valueOf(200)), all.arr().orElseThrow().minor());
        assertEquals(
                List.of("Bad HIGH 90", "Bad HIGH 90", "Worse HIGH 40", "Worse HIGH 40"),
                all.worst().stream()
                        .map(it -> it.customer().name() + " " + it.risk() + " " + it.points())
                        .toList());
        assertEquals(
                List.of("2026-03-09 HIGH", "2026-03-09 HIGH", "2026-03-09 INFO"),
                all.signals().stream()
                        .map(it -> it.since() + " " + it.severity())
                        .limit(3)
                        .toList());
    }

    @Test
    @DisplayName("X-32 one's own customers alone, also for whoever may see all")
    void own() {
        directory.holding("A", aProfile().of(new CustomerId(1)).csm("boss").build(), 1);
        directory.holding("B", aProfile().of(new CustomerId(2)).csm("carla").build(), 1);
        overlook().own(Actors.boss());
        assertEquals(List.of("these 1"), figures.asked);
        assertEquals(0, overlook().own(Actors.withoutRevenue()).orElseThrow().customers());
    }

    @Test
    @DisplayName("F-001 no money without the permission, nothing at all without View, too many")
    void rights() {
        assertEquals(Optional.empty(), overlook().of(Actors.withoutRevenue()).orElseThrow().arr());
        assertThrows(Forbidden.class, () -> overlook().of(Actors.carla(Permission.SEE_REVENUE)));
        many(Pieces.MOST_CHECKED + 1);
        assertEquals(Optional.empty(), overlook().of(CARLA));
        assertEquals(Optional.empty(), overlook().own(CARLA));
    }

    @Test
    @DisplayName("X-32 renewals by month: this one from today on, each to its end")
    void renewals() {
        var shown =
                new ShowRenewals(sight(), figures, figures, today())
                        .of(Actors.boss(), false, 3)
                        .orElseThrow();
        assertEquals(
                List.of(
                        "2026-03 2026-03-10 2026-03-31 2",
                        "2026-04 2026-04-01 2026-04-30 0",
                        "2026-05 2026-05-01 2026-05-31 3"),
                shown.months().stream()
                        .map(it -> it.month() + " " + it.from() + " " + it.to() + " " + it.count())
                        .toList());
        assertEquals(TODAY, shown.from());
        assertEquals(LocalDate.of(2026, 5, 31), shown.to());
        assertEquals(1, shown.next().size());
    }

    private void many(int count) {
        IntStream.rangeClosed(1, count)
                .forEach(
                        id ->
                                directory.holding(
                                        "C" + id,
                                        aProfile().of(new CustomerId(id)).csm("carla").build(),
                                        1));
    }

    private OverlookHealth overlook() {
        return new OverlookHealth(
                sight(),
                figures,
                () -> mediumToo,
                new ConvertSums(new MemoryBaseCurrency(), new MemoryRates()),
                today());
    }

    private Pieces sight() {
        return new Pieces(
                directory,
                (viewer, known) -> known.stream().collect(Collectors.toSet()),
                user -> Set.of());
    }

    private static Today today() {
        return new Today(
                Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), ZoneOffset.UTC),
                () -> ZoneOffset.UTC);
    }

    /** Has the same figures for any customers, and notes what was asked. */
    private static final class Figures implements Overlook, RevenueDirectory {
        private final List<String> asked = new ArrayList<>();
        private final List<Set<RiskLevel>> levels = new ArrayList<>();

        @Override
        public int count(Among customers) {
            asked.add(
                    customers instanceof Among.These these
                            ? "these " + these.customers().size()
                            : "everything");
            return 10;
        }

        @Override
        public Map<LocalDate, Integer> renewing(Among customers, LocalDate from, LocalDate to) {
            return Map.of(from, 2, to, 3);
        }

        @Override
        public Map<Band, Integer> bands(Among customers) {
            return Map.of(Band.HEALTHY, 4, Band.CRITICAL, 3);
        }

        @Override
        public int atRisk(Among customers, Collection<RiskLevel> counted) {
            levels.add(Set.copyOf(counted));
            return 2;
        }

        @Override
        public Totals arrAtRisk(Among customers, Collection<RiskLevel> counted) {
            return new Totals(Map.of(EUR, BigInteger.valueOf(100)));
        }

        @Override
        public List<Overview.Threatened> worst(
                Among customers, Collection<RiskLevel> counted, int max) {
            return List.of(
                    new Overview.Threatened(named("Worse"), RiskLevel.HIGH, 40),
                    new Overview.Threatened(named("Bad"), RiskLevel.HIGH, 90));
        }

        @Override
        public List<Overview.Raised> newest(Among customers, int max) {
            return Stream.of(Severity.INFO, Severity.HIGH)
                    .map(
                            it ->
                                    new Overview.Raised(
                                            named("Bad"),
                                            SignalKind.SILENCE,
                                            it,
                                            TODAY.minusDays(1)))
                    .toList();
        }

        @Override
        public Totals arr(Among customers) {
            return Totals.NONE;
        }

        @Override
        public List<UpcomingRenewal> renewals(
                Among customers, LocalDate from, LocalDate to, int max) {
            return List.of(new UpcomingRenewal(named("Bad"), from));
        }

        @Override
        public int countRenewals(Among customers, LocalDate from, LocalDate to) {
            return 0;
        }

        private static Organisation named(String name) {
            return new Organisation(new CustomerId(1), name);
        }
    }
}
