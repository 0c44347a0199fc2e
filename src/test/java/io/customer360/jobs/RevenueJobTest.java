package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.status.RunOutcome;
import io.customer360.customer.MemoryProfiles;
import io.customer360.membership.SnapshotCopies;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The job that keeps figures")
class RevenueJobTest {
    private static final CustomerId ONE = new CustomerId(1);
    private static final CustomerId TWO = new CustomerId(2);

    private final JobRunnerRequest request = mock(JobRunnerRequest.class);
    private final SnapshotCopies customers = mock(SnapshotCopies.class);
    private final MemorySubscriptions subscriptions =
            new MemorySubscriptions(new MemoryChanges())
                    .holding(ASubscription.aSubscription().of(TWO).build());
    private final RevenueJob job = new RevenueJob(customers, keep());

    RevenueJobTest() {
        when(customers.after(any(), anyInt())).thenReturn(List.of());
        when(customers.after(Optional.empty(), 200)).thenReturn(List.of(ONE));
        when(customers.after(Optional.of(ONE), 200)).thenReturn(List.of(TWO));
    }

    @Test
    @DisplayName("F-058 goes through every customer and writes those that differ, once")
    void all() {
        assertEquals("2 customers, 1 of them written", job.runJob(request).getMessage());
        assertEquals("2 customers, 0 of them written", job.runJob(request).getMessage());
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

    private KeepRevenue keep() {
        return new KeepRevenue(
                subscriptions,
                new MemoryProfiles(new MemoryChanges()),
                new MemoryFigures(),
                new MemoryMetrics(),
                new DirectWork(),
                new Today(Clock.systemUTC(), () -> ZoneOffset.UTC));
    }
}
