package io.customer360.run;

import static io.customer360.run.ARun.HERE;
import static io.customer360.run.ARun.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-12 what runs by itself, shown to those who manage the app")
class ShowJobsTest {
    private static final Actor BOSS = Actors.boss();

    private final MemoryRuns runs = new MemoryRuns();
    private final MemoryRunErrors errors = new MemoryRunErrors();
    private final List<String> asked = new ArrayList<>();
    private final ShowJobs jobs =
            new ShowJobs(
                    runs,
                    errors,
                    (job, by) -> asked.add(job.code() + " " + by.map(UserKey::value).orElse("")),
                    job -> job == Job.CHORES ? Optional.of(NOW.plusSeconds(60)) : Optional.empty(),
                    HERE,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("every job is there, also one that never ran")
    void all() {
        var all = jobs.all(BOSS);

        assertEquals(Arrays.asList(Job.values()), all.stream().map(it -> it.job()).toList());
        assertTrue(all.stream().allMatch(it -> it.latest().isEmpty() && it.errors() == 0));
        assertEquals(
                List.of(Job.CHORES),
                all.stream().filter(it -> it.next().isPresent()).map(it -> it.job()).toList());
    }

    @Test
    @DisplayName("a job shows its five latest runs, the last first, and how many records failed")
    void runs() {
        for (int hours = 7; hours > 0; hours--) {
            ARun.over(
                    runs, Job.KEEP_REVENUE, NOW.minus(Duration.ofHours(hours)), RunState.DONE, "");
        }
        errors.report(Job.KEEP_REVENUE, "customer:1", "bad", NOW);
        errors.report(Job.KEEP_REVENUE, "customer:2", "bad", NOW);
        errors.report(Job.CHORES, "customer:2", "bad", NOW);

        var shown = jobs.of("keep-revenue", BOSS);

        assertEquals(
                List.of(7, 6, 5, 4, 3),
                shown.runs().stream().map(it -> it.run().number()).toList());
        assertEquals(2, shown.errors());
        assertEquals(7, shown.latest().orElseThrow().run().number());
    }

    @Test
    @DisplayName("a run that says nothing any more is shown as cut off, and took until then")
    void silent() {
        var run = ARun.begun(runs, Job.CHORES, NOW.minusSeconds(600));
        runs.beat(run.number(), NOW.minusSeconds(300));

        var shown = jobs.run(run.number(), BOSS);

        assertEquals(RunState.ABANDONED, shown.state());
        assertEquals(Duration.ofSeconds(300), shown.took());
        assertFalse(shown.atWork());
        assertFalse(shown.stoppable());
    }

    @Test
    @DisplayName("a run at work takes as long as until now; what is over took until its end")
    void took() {
        var living = ARun.begun(runs, Job.CHORES, NOW.minusSeconds(30));
        var over = ARun.over(runs, Job.KEEP_REVENUE, NOW.minusSeconds(600), RunState.DONE, "");

        assertEquals(Duration.ofSeconds(30), jobs.run(living.number(), BOSS).took());
        assertEquals(Duration.ofSeconds(60), jobs.run(over.number(), BOSS).took());
    }

    @Test
    @DisplayName("a clock that is behind makes no run shorter than nothing")
    void clocks() {
        var ahead = ARun.begun(runs, Job.CHORES, NOW.plusSeconds(5));

        assertEquals(Duration.ZERO, jobs.run(ahead.number(), BOSS).took());
    }

    @Test
    @DisplayName("how far a run is: nothing known, a part, more than was thought, and its end")
    void percent() {
        var run = ARun.begun(runs, Job.CHORES, NOW);
        assertEquals(0, jobs.run(run.number(), BOSS).percent());

        runs.keep(run.of(300).past("x", 100, 0, 0, NOW));
        assertEquals(33, jobs.run(run.number(), BOSS).percent());

        runs.keep(run.of(300).past("x", 400, 0, 0, NOW));
        assertEquals(100, jobs.run(run.number(), BOSS).percent());

        var none = ARun.begun(runs, Job.KEEP_REVENUE, NOW);
        runs.keep(none.over(RunState.DONE, Optional.empty(), NOW));
        assertEquals(100, jobs.run(none.number(), BOSS).percent());
    }

    @Test
    @DisplayName("a run is asked for in the name of whoever wants it")
    void ask() {
        assertEquals(NOW, jobs.ask("measure-all", BOSS));

        assertEquals(List.of("measure-all boss"), asked);
    }

    @Test
    @DisplayName("cancelling is asked of a run at work, once; one that is over stays as it is")
    void cancel() {
        var run = ARun.begun(runs, Job.CHORES, NOW);
        assertTrue(jobs.run(run.number(), BOSS).stoppable());

        var asked = jobs.cancel(run.number(), BOSS);

        assertTrue(asked.run().cancelAsked());
        assertTrue(asked.atWork());
        assertFalse(asked.stoppable());

        var over = ARun.over(runs, Job.KEEP_REVENUE, NOW, RunState.DONE, "");
        assertFalse(jobs.cancel(over.number(), BOSS).run().cancelAsked());
    }

    @Test
    @DisplayName("what is not there is not found, and others than managers are refused")
    void refused() {
        assertThrows(NotFound.class, () -> jobs.of("coffee", BOSS));
        assertThrows(NotFound.class, () -> jobs.ask("coffee", BOSS));
        assertThrows(NotFound.class, () -> jobs.run(7, BOSS));
        assertThrows(NotFound.class, () -> jobs.cancel(7, BOSS));
        var carla = Actors.carla(Permission.VIEW, Permission.EDIT);
        assertThrows(Forbidden.class, () -> jobs.all(carla));
        assertThrows(Forbidden.class, () -> jobs.of("chores", carla));
        assertThrows(Forbidden.class, () -> jobs.run(7, carla));
        assertThrows(Forbidden.class, () -> jobs.ask("chores", carla));
        assertThrows(Forbidden.class, () -> jobs.cancel(7, carla));
        assertEquals(List.of(), asked);
    }
}
