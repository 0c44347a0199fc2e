package io.customer360.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.customer360.membership.SnapshotCopies;
import io.customer360.revenue.KeepRevenue;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the figures of every customer, because days and months pass without an edit. It writes only
 * what differs, so that it may run again, and at the same time as edits.
 */
public final class RevenueJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RevenueJob.class);
    private static final int CHUNK = 200;

    private final SnapshotCopies customers;
    private final KeepRevenue keep;
    private volatile boolean stopped;

    /** Wired by Spring. */
    public RevenueJob(SnapshotCopies customers, KeepRevenue keep) {
        this.customers = customers;
        this.keep = keep;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return run(request);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The figures of customers could not be kept", broken);
            return JobRunnerResponse.failed(broken);
        }
    }

    /** Lets runs begin. */
    void start() {
        stopped = false;
    }

    /** Ends the run at work on this node after the customers it is at. */
    void stop() {
        stopped = true;
    }

    private JobRunnerResponse run(JobRunnerRequest request) {
        int seen = 0;
        int changed = 0;
        Optional<CustomerId> last = Optional.empty();
        while (true) {
            if (stopped || request.isCancellationRequested()) {
                return JobRunnerResponse.aborted("stopped before its end");
            }
            List<CustomerId> next = customers.after(last, CHUNK);
            if (next.isEmpty()) {
                return JobRunnerResponse.success(
                        "%d customers, %d of them written".formatted(seen, changed));
            }
            changed += keep.of(next);
            seen += next.size();
            last = Optional.of(next.get(next.size() - 1));
        }
    }
}
