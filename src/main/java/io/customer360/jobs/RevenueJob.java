package io.customer360.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.customer360.membership.SnapshotCopies;
import io.customer360.revenue.FigureCopies;
import io.customer360.revenue.KeepRevenue;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the figures of every customer, because days and months pass without an edit. It writes only
 * what differs, so that it may run again, and at the same time as edits. A customer whose figures
 * cannot be kept is left out, and told in the log once; all others go on.
 */
public final class RevenueJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RevenueJob.class);
    private static final int CHUNK = 200;

    /** With more than so many it is not about single customers. */
    private static final int MOST_FAILURES = 100;

    private final SnapshotCopies customers;
    private final KeepRevenue keep;
    private final FigureCopies copies;
    private final Map<CustomerId, String> told = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    /** Wired by Spring. */
    public RevenueJob(SnapshotCopies customers, KeepRevenue keep, FigureCopies copies) {
        this.customers = customers;
        this.keep = keep;
        this.copies = copies;
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
        Kept kept = new Kept(0, 0, 0);
        Optional<CustomerId> last = Optional.empty();
        while (true) {
            if (stopped || request.isCancellationRequested()) {
                return JobRunnerResponse.aborted("stopped before its end");
            }
            List<CustomerId> next = customers.after(last, CHUNK);
            if (next.isEmpty()) {
                return kept.failed() == 0
                        ? JobRunnerResponse.success(kept.text())
                        : JobRunnerResponse.failed(kept.text());
            }
            kept = kept.plus(together(next));
            copies.follow(next);
            if (kept.failed() > MOST_FAILURES) {
                return JobRunnerResponse.failed("given up: " + kept.text());
            }
            last = Optional.of(next.get(next.size() - 1));
        }
    }

    private Kept together(List<CustomerId> chunk) {
        try {
            Kept kept = new Kept(chunk.size(), keep.of(chunk), 0);
            chunk.forEach(told::remove);
            return kept;
        } catch (RuntimeException oneOfThem) {
            return chunk.stream().map(this::alone).reduce(new Kept(0, 0, 0), Kept::plus);
        }
    }

    private Kept alone(CustomerId customer) {
        try {
            Kept kept = new Kept(1, keep.of(List.of(customer)), 0);
            told.remove(customer);
            return kept;
        } catch (RuntimeException broken) {
            String reason = broken.toString();
            if (!reason.equals(told.put(customer, reason))) {
                LOG.error("The figures of customer {} could not be kept", customer, broken);
            }
            return new Kept(1, 0, 1);
        }
    }

    /** How many customers a run has seen, written and left out. */
    private record Kept(int seen, int written, int failed) {

        Kept plus(Kept more) {
            return new Kept(seen + more.seen, written + more.written, failed + more.failed);
        }

        String text() {
            return "%d customers, %d of them written, %d failed".formatted(seen, written, failed);
        }
    }
}
