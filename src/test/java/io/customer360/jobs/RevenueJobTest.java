package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import io.customer360.customer.MemoryProfiles;
import io.customer360.membership.SnapshotCopies;
import io.customer360.revenue.Figure;
import io.customer360.revenue.Figures;
import io.customer360.revenue.KeepRevenue;
import io.customer360.revenue.MemoryFigures;
import io.customer360.revenue.MemoryMetrics;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The job that keeps figures")
class RevenueJobTest {
    private static final CustomerId ONE = new CustomerId(1);
    private static final CustomerId TWO = new CustomerId(2);
    private static final CustomerId THREE = new CustomerId(3);
    private static final CustomerId FOUR = new CustomerId(4);

    private final JobRunnerRequest request = mock(JobRunnerRequest.class);
    private final SnapshotCopies customers = mock(SnapshotCopies.class);
    private final MemorySubscriptions subscriptions =
            new MemorySubscriptions(new MemoryChanges())
                    .holding(ASubscription.aSubscription().of(TWO).build());
    private final PoisonedFigures figures = new PoisonedFigures();
    private final List<CustomerId> copies = new ArrayList<>();
    private final RevenueJob job = new RevenueJob(customers, keep(), copies::addAll);

    RevenueJobTest() {
        when(customers.after(any(), anyInt())).thenReturn(List.of());
        when(customers.after(Optional.empty(), 200)).thenReturn(List.of(ONE));
        when(customers.after(Optional.of(ONE), 200)).thenReturn(List.of(TWO));
    }

    @Test
    @DisplayName("F-058 goes through every customer and writes those that differ, once")
    void all() {
        assertEquals("2 customers, 2 of them written, 0 failed", run().getMessage());
        assertEquals("2 customers, 0 of them written, 0 failed", run().getMessage());
    }

    @Test
    @DisplayName("F-058 one customer whose figures cannot be kept stops none of the others")
    void poison() {
        when(customers.after(Optional.empty(), 200)).thenReturn(List.of(ONE, TWO, THREE));
        when(customers.after(Optional.of(THREE), 200)).thenReturn(List.of(FOUR));
        subscriptions
                .holding(ASubscription.aSubscription().id(3).of(THREE).build())
                .holding(ASubscription.aSubscription().id(4).of(FOUR).build());
        figures.refused = TWO;

        assertEquals("4 customers, 3 of them written, 1 failed", run().getMessage());
        assertEquals(RunOutcome.FAILED, run().getRunOutcome());
        assertEquals("4 customers, 0 of them written, 1 failed", run().getMessage());
        assertEquals(1, figures.kept.of(List.of(THREE)).get(THREE).size());
        assertEquals(1, figures.kept.of(List.of(FOUR)).get(FOUR).size());

        figures.refused = null;
        assertEquals("4 customers, 1 of them written, 0 failed", run().getMessage());
    }

    @Test
    @DisplayName("gives up when it is not about single customers")
    void allPoison() {
        var many = IntStream.rangeClosed(1, 200).mapToObj(CustomerId::new).toList();
        when(customers.after(Optional.empty(), 200)).thenReturn(many);
        figures.gone = true;

        assertEquals("given up: 200 customers, 0 of them written, 200 failed", run().getMessage());
    }

    @Test
    @DisplayName("ends when the scheduler cancels it and when the app stops, and begins again")
    void ends() {
        when(request.isCancellationRequested()).thenReturn(true);
        assertEquals(RunOutcome.ABORTED, job.runJob(request).getRunOutcome());
        when(request.isCancellationRequested()).thenReturn(false);
        job.stop();
        assertEquals(RunOutcome.ABORTED, job.runJob(request).getRunOutcome());
        job.start();
        assertEquals(RunOutcome.SUCCESS, job.runJob(request).getRunOutcome());
    }

    @Test
    @DisplayName("has failed when the database is gone, and does not bring the scheduler down")
    void fails() {
        when(customers.after(any(), anyInt())).thenThrow(new IllegalStateException("gone"));

        assertEquals(RunOutcome.FAILED, job.runJob(request).getRunOutcome());
    }

    private JobRunnerResponse run() {
        return job.runJob(request);
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
        private boolean gone;

        @Override
        public Map<CustomerId, List<Figure>> of(Collection<CustomerId> customers) {
            if (gone || customers.stream().anyMatch(it -> it.equals(refused))) {
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
