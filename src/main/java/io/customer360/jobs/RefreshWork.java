package io.customer360.jobs;

import io.customer360.membership.Obstacle;
import io.customer360.membership.Refresh;
import io.customer360.membership.RefreshOrganisations;
import io.customer360.run.Job;
import io.customer360.run.RunState;
import io.customer360.run.WholeWork;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refreshes the copies of organisations; a refresh elsewhere makes this one superfluous. */
public final class RefreshWork implements WholeWork {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshWork.class);

    private final RefreshOrganisations refresh;

    /** Wired by Spring. */
    public RefreshWork(RefreshOrganisations refresh) {
        this.refresh = refresh;
    }

    @Override
    public Job job() {
        return Job.REFRESH_ORGANISATIONS;
    }

    @Override
    public Outcome all(BooleanSupplier goOn) {
        return refresh.now(goOn)
                .map(RefreshWork::outcome)
                .orElseGet(() -> new Outcome(RunState.DONE, 0, 0, 0, Optional.empty()));
    }

    /** Lets refreshes run. */
    void start() {
        refresh.start();
    }

    /** Ends the refresh at work on this node, whoever asked for it. */
    void stop() {
        refresh.stop();
    }

    private static Outcome outcome(Refresh done) {
        var counts = done.counts();
        return new Outcome(
                done.obstacle().map(RefreshWork::state).orElse(RunState.DONE),
                counts.organisations(),
                counts.written(),
                counts.failed(),
                done.obstacle().map(Obstacle::textKey));
    }

    private static RunState state(Obstacle obstacle) {
        if (obstacle == Obstacle.STOPPED) {
            return RunState.ABANDONED;
        }
        LOG.warn("Organisations are not refreshed: {}", obstacle);
        return RunState.FAILED;
    }
}
