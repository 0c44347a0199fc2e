package io.customer360.fact;

import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.membership.Refresh;
import io.customer360.membership.Refreshes;
import io.customer360.run.Job;
import io.customer360.run.MemoryRuns;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.run.ThisNode;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.TicketSettings;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rebuild that is due")
class RebuildWhenDueTest {
    private final FactWorld world = new FactWorld();
    private final MemoryRuns runs = new MemoryRuns();
    private final List<Job> asked = new ArrayList<>();
    private Optional<Refresh> useful = Optional.of(Refresh.begun(1, NOW));
    private final RebuildWhenDue due =
            new RebuildWhenDue(
                    world.rebuild,
                    world.settings,
                    world.marks,
                    new Refreshed(),
                    runs,
                    new Here(),
                    (job, by) -> asked.add(job),
                    world.clock);

    @Test
    @DisplayName("is asked for by itself until it is done")
    void asked() {
        due.ask();
        assertEquals(List.of(Job.REBUILD_FACTS), asked);
        world.run(world.rebuild);
        due.ask();
        assertEquals(1, asked.size());
    }

    @Test
    @DisplayName("waits for the first refresh, because it brings the members")
    void refreshFirst() {
        useful = Optional.empty();
        due.ask();
        assertEquals(List.of(), asked);
    }

    @Test
    @DisplayName("is not asked for while one is at work, or was cut off and goes on by itself")
    void atWork() {
        runs.begin(Job.REBUILD_FACTS, "asked-1", new Here(), Optional.empty(), NOW);
        due.ask();
        world.later(Duration.ofHours(3));
        due.ask();
        assertEquals(List.of(), asked);
    }

    @Test
    @DisplayName("is asked for again ten minutes after one has failed, however long that took")
    void failed() {
        over(RunState.FAILED, NOW.plus(Duration.ofHours(1)));
        world.later(Duration.ofMinutes(69));
        due.ask();
        assertEquals(List.of(), asked);
        world.later(Duration.ofMinutes(2));
        due.ask();
        assertEquals(1, asked.size());
    }

    @Test
    @DisplayName("stays cancelled until the settings change")
    void cancelled() {
        due.ask();
        over(RunState.CANCELLED, NOW);
        world.later(Duration.ofDays(2));
        due.ask();
        assertEquals(1, asked.size());
        var next = new TicketSettings(MembershipMode.FIELD, "priority = Highest", 1);
        world.settings.save(next, 0, new Revision(new UserKey("admin"), NOW, List.of()));
        due.ask();
        assertEquals(2, asked.size());
    }

    private void over(RunState state, Instant at) {
        var run =
                runs.begin(Job.REBUILD_FACTS, "asked-1", new Here(), Optional.empty(), NOW)
                        .orElseThrow();
        runs.keep(
                new Run(
                        run.number(),
                        run.job(),
                        run.bucket(),
                        run.node(),
                        state,
                        NOW,
                        Optional.of(at),
                        at,
                        run.cursor(),
                        0,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static final class Here implements ThisNode {
        @Override
        public String name() {
            return "here";
        }

        @Override
        public Instant since() {
            return Instant.EPOCH;
        }
    }

    private final class Refreshed implements Refreshes {
        @Override
        public Optional<Refresh> latest() {
            return useful;
        }

        @Override
        public Optional<Refresh> latestUseful() {
            return useful;
        }

        @Override
        public Refresh begin(Instant at) {
            return Refresh.begun(1, at);
        }

        @Override
        public void keep(Refresh refresh) {
            useful = Optional.of(refresh);
        }
    }
}
