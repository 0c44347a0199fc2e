package io.customer360.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.customer360.membership.Obstacle;
import io.customer360.membership.Refresh;
import io.customer360.membership.RefreshOrganisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refreshes the copies of organisations; a refresh elsewhere makes this one superfluous. */
public final class RefreshJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshJob.class);

    private final RefreshOrganisations refresh;

    /** Wired by Spring. */
    public RefreshJob(RefreshOrganisations refresh) {
        this.refresh = refresh;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return refresh.now(() -> !request.isCancellationRequested())
                    .map(RefreshJob::answer)
                    .orElseGet(() -> JobRunnerResponse.aborted("another refresh is running"));
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The refresh of organisations failed", broken);
            return JobRunnerResponse.failed(broken);
        }
    }

    /** Lets refreshes run. */
    void start() {
        refresh.start();
    }

    /** Ends the refresh at work on this node, whoever asked for it. */
    void stop() {
        refresh.stop();
    }

    private static JobRunnerResponse answer(Refresh done) {
        if (done.obstacle().filter(it -> it == Obstacle.STOPPED).isPresent()) {
            return JobRunnerResponse.aborted("stopped before its end");
        }
        if (done.obstacle().isPresent()) {
            var obstacle = done.obstacle().map(Obstacle::name).orElse("");
            LOG.warn("Organisations are not refreshed: {}", obstacle);
            return JobRunnerResponse.failed(obstacle);
        }
        var counts = done.counts();
        var text =
                "%d organisations, %d rows written, %d unread"
                        .formatted(counts.organisations(), counts.written(), counts.failed());
        LOG.debug("Refreshed: {}", text);
        return JobRunnerResponse.success(text);
    }
}
