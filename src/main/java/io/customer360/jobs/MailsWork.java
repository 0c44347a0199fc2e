package io.customer360.jobs;

import io.customer360.notice.AfterNotices;
import io.customer360.run.Job;
import io.customer360.run.RunState;
import io.customer360.run.WholeWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what follows notices; what fails is told in the log and does not keep the rest from it. */
public final class MailsWork implements WholeWork {
    private static final Logger LOG = LoggerFactory.getLogger(MailsWork.class);

    private final List<AfterNotices> steps;

    /** Wired by Spring. */
    public MailsWork(List<AfterNotices> steps) {
        this.steps = steps;
    }

    @Override
    public Job job() {
        return Job.MAILS;
    }

    @Override
    public boolean idle() {
        return steps.stream().noneMatch(MailsWork::waiting);
    }

    @Override
    public Outcome all(BooleanSupplier goOn) {
        int done = 0;
        List<String> failed = new ArrayList<>();
        for (AfterNotices step : steps) {
            if (!goOn.getAsBoolean()) {
                return outcome(RunState.ABANDONED, done, failed);
            }
            done++;
            if (!done(step)) {
                failed.add(step.getClass().getSimpleName());
            }
        }
        return outcome(failed.isEmpty() ? RunState.DONE : RunState.FAILED, done, failed);
    }

    private static Outcome outcome(RunState state, int done, List<String> failed) {
        Optional<String> message =
                failed.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", failed));
        return new Outcome(state, done, 0, failed.size(), message);
    }

    /** What cannot be asked is told by a run. */
    private static boolean waiting(AfterNotices step) {
        try {
            return step.waiting();
        } catch (RuntimeException broken) {
            return true;
        }
    }

    private static boolean done(AfterNotices step) {
        try {
            step.afterNotices();
            return true;
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("What follows notices failed", broken);
            return false;
        }
    }
}
