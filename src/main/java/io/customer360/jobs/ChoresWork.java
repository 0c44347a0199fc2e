package io.customer360.jobs;

import io.customer360.run.Job;
import io.customer360.run.RunState;
import io.customer360.run.WholeWork;
import io.customer360.shared.Chore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does every chore; one that fails is told in the log and does not keep the others from theirs. */
public final class ChoresWork implements WholeWork {
    private static final Logger LOG = LoggerFactory.getLogger(ChoresWork.class);

    private final List<Chore> chores;

    /** Wired by Spring. */
    public ChoresWork(List<Chore> chores) {
        this.chores = chores;
    }

    @Override
    public Job job() {
        return Job.CHORES;
    }

    @Override
    public Outcome all(BooleanSupplier goOn) {
        int done = 0;
        List<String> failed = new ArrayList<>();
        for (Chore chore : chores) {
            if (!goOn.getAsBoolean()) {
                return outcome(RunState.ABANDONED, done, failed);
            }
            done++;
            if (!done(chore)) {
                failed.add(chore.getClass().getSimpleName());
            }
        }
        return outcome(failed.isEmpty() ? RunState.DONE : RunState.FAILED, done, failed);
    }

    private static Outcome outcome(RunState state, int done, List<String> failed) {
        Optional<String> message =
                failed.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", failed));
        return new Outcome(state, done, 0, failed.size(), message);
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
