package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.customer360.customer.MemoryProfiles;
import io.customer360.membership.SnapshotCopies;
import io.customer360.revenue.Figure;
import io.customer360.revenue.Figures;
import io.customer360.revenue.KeepRevenue;
import io.customer360.revenue.MemoryFigures;
import io.customer360.revenue.MemoryMetrics;
import io.customer360.run.Piece;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Today;
import io.customer360.subscription.ASubscription;
import io.customer360.subscription.MemorySubscriptions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The job that keeps figures")
class RevenueWorkTest {
    private static final CustomerId ONE = new CustomerId(1);
    private static final CustomerId TWO = new CustomerId(2);

    private final SnapshotCopies customers = mock(SnapshotCopies.class);
    private final MemorySubscriptions subscriptions =
            new MemorySubscriptions(new MemoryChanges())
                    .holding(ASubscription.aSubscription().of(TWO).build());
    private final PoisonedFigures figures = new PoisonedFigures();
    private final List<CustomerId> copies = new ArrayList<>();
    private final RevenueWork work = new RevenueWork(customers, keep(), copies::addAll);

    RevenueWorkTest() {
        when(customers.after(any(), anyInt())).thenReturn(List.of());
        when(customers.after(Optional.empty(), 200)).thenReturn(List.of(ONE, TWO));
        when(customers.count()).thenReturn(2);
    }

    @Test
    @DisplayName("F-058 goes through every customer and writes those that differ, once")
    void all() {
        var piece = work.next(Optional.empty()).orElseThrow();

        assertEquals(2, work.total());
        assertEquals(List.of("customer:1", "customer:2"), piece.records());
        assertEquals(2, piece.write(1));
        assertEquals(0, work.next(Optional.empty()).orElseThrow().write(2));
        assertEquals(List.of(ONE, TWO, ONE, TWO), copies);
        assertEquals("2", piece.cursor());
        assertEquals(Optional.empty(), work.next(Optional.of(piece.cursor())));
    }

    @Test
    @DisplayName("F-058 one customer whose figures cannot be kept stops none of the others")
    void poison() {
        figures.refused = ONE;
        var piece = work.next(Optional.empty()).orElseThrow();
        assertThrows(IllegalStateException.class, () -> piece.write(1));

        List<Piece> alone = new ArrayList<>();
        piece.alone().forEach(alone::add);

        assertEquals(List.of("customer:1"), alone.get(0).records());
        assertThrows(IllegalStateException.class, () -> alone.get(0).write(1));
        assertEquals(1, alone.get(1).write(1));
        assertEquals(1, figures.kept.of(List.of(TWO)).get(TWO).size());
    }

    private KeepRevenue keep() {
        return new KeepRevenue(
                subscriptions,
                new MemoryProfiles(new MemoryChanges()),
                figures,
                new MemoryMetrics(),
                changed -> {},
                new DirectWork(),
                new Today(Clock.systemUTC(), () -> ZoneOffset.UTC));
    }

    /** Keeps figures, except those of one customer, or of any once it is gone. */
    private static final class PoisonedFigures implements Figures {
        private final MemoryFigures kept = new MemoryFigures();
        private CustomerId refused;

        @Override
        public Map<CustomerId, List<Figure>> of(Collection<CustomerId> customers) {
            if (customers.stream().anyMatch(it -> it.equals(refused))) {
                throw new IllegalStateException("poison");
            }
            return kept.of(customers);
        }

        @Override
        public void replace(Map<CustomerId, List<Figure>> figures) {
            kept.replace(figures);
        }
    }
}
