package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.membership.ARefresh;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OneAtATime;
import io.customer360.membership.RefreshOrganisations;
import io.customer360.run.RunState;
import io.customer360.run.WholeWork;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The job that refreshes organisations")
class RefreshWorkTest {

    @Test
    @DisplayName("tells what it has read")
    void success() {
        assertEquals(
                new WholeWork.Outcome(RunState.DONE, 1, 3, 0, Optional.empty()),
                run(ARefresh.by(new Turn(true))));
    }

    @Test
    @DisplayName("has failed when something is in its way, and says what")
    void blocked() {
        var outcome = run(ARefresh.blockedBy(Obstacle.NO_AGENT));
        assertEquals(RunState.FAILED, outcome.state());
        assertEquals(Optional.of(Obstacle.NO_AGENT.textKey()), outcome.message());
    }

    @Test
    @DisplayName("lets out that a class is missing, which the run writes down")
    void failed() {
        var broken = ARefresh.failingWith(() -> new NoClassDefFoundError("JSM is gone"));
        assertThrows(NoClassDefFoundError.class, () -> run(broken));
    }

    @Test
    @DisplayName("has nothing to do when another refresh is at work")
    void busy() {
        assertEquals(
                new WholeWork.Outcome(RunState.DONE, 0, 0, 0, Optional.empty()),
                run(ARefresh.by(new Turn(false))));
    }

    @Test
    @DisplayName("is cut off when nobody wants it any more, and begins again after a stop")
    void stopped() {
        var work = new RefreshWork(ARefresh.by(new Turn(true)));
        assertEquals(RunState.ABANDONED, work.all(() -> false).state());
        work.stop();
        assertEquals(0, work.all(() -> true).done());
        work.start();
        assertEquals(RunState.DONE, work.all(() -> true).state());
        assertEquals(1, work.all(() -> true).done());
    }

    private static WholeWork.Outcome run(RefreshOrganisations refresh) {
        return new RefreshWork(refresh).all(() -> true);
    }

    /** A turn that is free, or somebody else's. */
    private record Turn(boolean free) implements OneAtATime {
        @Override
        public <T> Optional<T> attempt(Supplier<T> work) {
            return free ? Optional.of(work.get()) : Optional.empty();
        }
    }
}
