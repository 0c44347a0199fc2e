package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import io.customer360.membership.ARefresh;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OneAtATime;
import io.customer360.membership.RefreshOrganisations;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The job that refreshes organisations")
class RefreshJobTest {
    private final JobRunnerRequest request = mock(JobRunnerRequest.class);

    @Test
    @DisplayName("tells what it has read")
    void success() {
        var answer = run(ARefresh.by(new Turn(true)));
        assertEquals(RunOutcome.SUCCESS, answer.getRunOutcome());
        assertEquals("1 organisations, 3 rows written, 0 unread", answer.getMessage());
    }

    @Test
    @DisplayName("has failed when something is in its way")
    void blocked() {
        var answer = run(ARefresh.blockedBy(Obstacle.NO_AGENT));
        assertEquals(RunOutcome.FAILED, answer.getRunOutcome());
        assertEquals("NO_AGENT", answer.getMessage());
    }

    @Test
    @DisplayName("has failed when a class is missing, and does not bring the scheduler down")
    void failed() {
        var answer = run(ARefresh.failingWith(() -> new NoClassDefFoundError("JSM is gone")));
        assertEquals(RunOutcome.FAILED, answer.getRunOutcome());
    }

    @Test
    @DisplayName("is aborted when another refresh is at work")
    void busy() {
        assertEquals(RunOutcome.ABORTED, run(ARefresh.by(new Turn(false))).getRunOutcome());
    }

    @Test
    @DisplayName("is aborted when the scheduler cancels it, and when the app stops")
    void cancelled() {
        when(request.isCancellationRequested()).thenReturn(true);
        assertEquals(RunOutcome.ABORTED, run(ARefresh.by(new Turn(true))).getRunOutcome());
        when(request.isCancellationRequested()).thenReturn(false);
        var job = new RefreshJob(ARefresh.by(new Turn(true)));
        job.stop();
        assertEquals(RunOutcome.ABORTED, job.runJob(request).getRunOutcome());
        job.start();
        assertEquals(RunOutcome.SUCCESS, job.runJob(request).getRunOutcome());
    }

    private JobRunnerResponse run(RefreshOrganisations refresh) {
        return new RefreshJob(refresh).runJob(request);
    }

    /** A turn that is free, or somebody else's. */
    private record Turn(boolean free) implements OneAtATime {
        @Override
        public <T> Optional<T> attempt(Supplier<T> work) {
            return free ? Optional.of(work.get()) : Optional.empty();
        }
    }
}
