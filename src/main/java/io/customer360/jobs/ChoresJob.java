package io.customer360.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.customer360.shared.Chore;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does every chore; one that fails is told in the log and does not keep the others from theirs. */
public final class ChoresJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ChoresJob.class);

    private final List<Chore> chores;

    /** Wired by Spring. */
    public ChoresJob(List<Chore> chores) {
        this.chores = chores;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        long failed = chores.stream().filter(chore -> !done(chore)).count();
        return failed == 0
                ? JobRunnerResponse.success()
                : JobRunnerResponse.failed(failed + " chores failed");
    }

    private static boolean done(Chore chore) {
        try {
            chore.run();
            return true;
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("A chore failed", broken);
            return false;
        }
    }
}
