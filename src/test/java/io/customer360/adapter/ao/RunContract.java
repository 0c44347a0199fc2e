package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.run.Job;
import io.customer360.run.Overtaken;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.run.ThisNode;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the record of runs must do on every database. */
interface RunContract {
    Node ONE = new Node("one", NOW.minusSeconds(3600));
    Node TWO = new Node("two", NOW.minusSeconds(3600));

    Stores stores();

    @Test
    @DisplayName("a run is kept as it is, and its number only grows")
    default void runKept() {
        var begun = begin(Job.MEASURE_ALL, "2026-03-01", Optional.of(new UserKey("ada")));
        var further =
                new Run(
                        begun.number(),
                        Job.MEASURE_ALL,
                        "2026-03-01",
                        "one",
                        RunState.FAILED,
                        NOW,
                        Optional.of(NOW.plusSeconds(9)),
                        NOW.plusSeconds(9),
                        Optional.of("17"),
                        40,
                        17,
                        12,
                        3,
                        Optional.of(new UserKey("ada")),
                        Optional.of("why \u200f\ud83d\ude00"),
                        false);
        stores().runs.keep(further);

        assertEquals(Optional.of(further), stores().runs.find(begun.number()));
        stores().runs.keep(begun);
        assertEquals(Optional.of(further), stores().runs.latest(Job.MEASURE_ALL), "it has ended");
        var next = begin(Job.MEASURE_ALL, "2026-03-02", Optional.empty());
        assertTrue(next.number() > begun.number());
        assertEquals(List.of(next, further), stores().runs.newest(Job.MEASURE_ALL, 9));
        assertEquals(List.of(), stores().runs.newest(Job.CHORES, 9));
    }

    @Test
    @DisplayName("R5 a bucket that is taken, done or cancelled has no other run")
    default void runTaken() {
        var begun = begin(Job.CHORES, "h", Optional.empty());
        assertEquals(Optional.empty(), stores().runs.begin(Job.CHORES, "h", TWO, by(), NOW));
        assertEquals(Optional.empty(), stores().runs.begin(Job.CHORES, "i", TWO, by(), NOW));
        begin(Job.MEASURE_ALL, "h", Optional.empty());

        for (RunState end : List.of(RunState.DONE, RunState.CANCELLED)) {
            var run = end == RunState.DONE ? begun : begin(Job.CHORES, "i", Optional.empty());
            stores().runs.keep(over(run, end));
            var bucket = run.bucket();
            assertEquals(Optional.empty(), stores().runs.begin(Job.CHORES, bucket, TWO, by(), NOW));
        }
    }

    @Test
    @DisplayName("R4 a run whose node went silent goes on elsewhere under a new number")
    default void runResumed() {
        var begun = begin(Job.MEASURE_ALL, "n", Optional.of(new UserKey("ada")));
        stores().runs.keep(at(begun, "40"));
        var later = NOW.plusSeconds(61);
        assertEquals(List.of(), stores().runs.unfinished(TWO, NOW.plusSeconds(60)));
        assertEquals(1, stores().runs.unfinished(TWO, later).size());

        var next = stores().runs.begin(Job.MEASURE_ALL, "n", TWO, by(), later).orElseThrow();

        assertTrue(next.number() > begun.number());
        assertEquals(Optional.of("40"), next.cursor());
        assertEquals(List.of(100, 40, 30, 2), counts(next));
        assertEquals(Optional.of(new UserKey("ada")), next.askedBy());
        assertEquals("two", next.node());
        var before = stores().runs.find(begun.number()).orElseThrow();
        assertEquals(RunState.ABANDONED, before.state());
        assertEquals(Optional.of(later), before.ended());
        assertEquals(List.of(), stores().runs.unfinished(TWO, later));
    }

    @Test
    @DisplayName("R4 a node knows that its own runs from before its start are dead")
    default void runOwnNode() {
        begin(Job.MEASURE_ALL, "n", Optional.empty());
        var restarted = new Node("one", NOW.plusSeconds(5));

        assertEquals(
                Optional.empty(),
                stores().runs.begin(Job.MEASURE_ALL, "n", TWO, by(), NOW.plusSeconds(6)));
        assertTrue(
                stores().runs
                        .begin(Job.MEASURE_ALL, "n", restarted, by(), NOW.plusSeconds(6))
                        .isPresent());
    }

    @Test
    @DisplayName("a run that says that it is alive is not taken over, one that has ended is silent")
    default void runBeats() {
        var begun = begin(Job.MEASURE_ALL, "n", Optional.empty());
        stores().runs.beat(begun.number(), NOW.plusSeconds(60));

        assertEquals(
                Optional.empty(),
                stores().runs.begin(Job.MEASURE_ALL, "n", TWO, by(), NOW.plusSeconds(100)));
        var over = over(stores().runs.find(begun.number()).orElseThrow(), RunState.FAILED);
        stores().runs.keep(over);
        stores().runs.beat(begun.number(), NOW.plusSeconds(200));
        assertEquals(Optional.of(over), stores().runs.find(begun.number()));
    }

    @Test
    @DisplayName("a run that was given up goes on when somebody begins it, but not by itself")
    default void runFailed() {
        var begun = begin(Job.MEASURE_ALL, "n", Optional.empty());
        stores().runs.keep(over(at(begun, "40"), RunState.FAILED));

        assertEquals(List.of(), stores().runs.unfinished(TWO, NOW.plusSeconds(300)));
        assertEquals(Optional.of("40"), begin(Job.MEASURE_ALL, "n", Optional.empty()).cursor());
    }

    @Test
    @DisplayName("a run that is cut off again and again waits for its next time")
    default void runTooOften() {
        for (int attempt = 1; attempt <= 20; attempt++) {
            var run = begin(Job.MEASURE_ALL, "n", Optional.empty());
            stores().runs.keep(over(run, RunState.ABANDONED));
            assertEquals(attempt < 20 ? 1 : 0, stores().runs.unfinished(TWO, NOW).size());
        }
    }

    @Test
    @DisplayName("R5 only the latest run of a job that has not ended may write")
    default void runFenced() {
        var old = begin(Job.MEASURE_ALL, "n", Optional.empty());
        requireLatest(old);
        begin(Job.CHORES, "n", Optional.empty());
        requireLatest(old);

        var later = NOW.plusSeconds(300);
        var young = stores().runs.begin(Job.MEASURE_ALL, "n", TWO, by(), later).orElseThrow();

        assertThrows(Overtaken.class, () -> requireLatest(old));
        stores().runs.keep(at(old, "99"));
        assertEquals(Optional.empty(), stores().runs.find(old.number()).orElseThrow().cursor());
        requireLatest(young);
        stores().runs.keep(over(young, RunState.DONE));
        assertThrows(Overtaken.class, () -> requireLatest(young));
        assertThrows(Overtaken.class, () -> stores().runs.requireLatest(999_999));
    }

    @Test
    @DisplayName("the wish to end a run outlives its progress, and an ended one has none")
    default void runCancel() {
        var begun = begin(Job.MEASURE_ALL, "n", Optional.empty());
        stores().runs.askToCancel(begun.number());
        stores().runs.keep(at(begun, "40"));
        assertTrue(stores().runs.find(begun.number()).orElseThrow().cancelAsked());

        var other = begin(Job.CHORES, "n", Optional.empty());
        stores().runs.keep(over(other, RunState.DONE));
        stores().runs.askToCancel(other.number());
        assertEquals(false, stores().runs.find(other.number()).orElseThrow().cancelAsked());
    }

    @Test
    @DisplayName("old runs are forgotten, but for the newest fifty of each job")
    default void runForgotten() {
        for (int number = 0; number < 60; number++) {
            stores().runs
                    .keep(over(begin(Job.CHORES, "h" + number, Optional.empty()), RunState.DONE));
        }
        begin(Job.KEEP_REVENUE, "h", Optional.empty());

        assertEquals(0, stores().runs.forgetBefore(Job.CHORES, NOW));
        assertEquals(10, stores().runs.forgetBefore(Job.CHORES, NOW.plusSeconds(1)));
        assertEquals(50, stores().runs.newest(Job.CHORES, 99).size());
        assertEquals("h59", stores().runs.latest(Job.CHORES).orElseThrow().bucket());
        assertEquals(0, stores().runs.forgetBefore(Job.KEEP_REVENUE, NOW.plusSeconds(1)));
    }

    @Test
    @DisplayName("R10 a failure is noted once for each reason, and counted")
    default void runFailures() {
        var errors = stores().errors;
        assertTrue(errors.report(Job.MEASURE_ALL, "customer:7", "no currency", NOW));
        assertEquals(
                false,
                errors.report(Job.MEASURE_ALL, "customer:7", "no currency", NOW.plusSeconds(9)));
        assertTrue(errors.report(Job.MEASURE_ALL, "customer:7", "no day", NOW.plusSeconds(5)));
        assertTrue(errors.report(Job.CHORES, "x".repeat(500), "r".repeat(400), NOW));

        var newest = errors.newest(9);
        assertEquals(3, errors.count());
        assertEquals("no currency", newest.get(0).reason());
        assertEquals(2, newest.get(0).times());
        assertEquals(NOW, newest.get(0).first());
        assertEquals(NOW.plusSeconds(9), newest.get(0).last());
        assertEquals(Optional.of(newest.get(0)), errors.find(newest.get(0).id()));
        assertEquals(1, errors.newest(1).size());
        assertEquals(Set.of("customer:7"), errors.records(Job.MEASURE_ALL));
    }

    @Test
    @DisplayName("failures go when their records are done, when they are cleared, and when old")
    default void runCleared() {
        var errors = stores().errors;
        for (int number = 1; number <= 5; number++) {
            errors.report(Job.MEASURE_ALL, "customer:" + number, "why", NOW.plusSeconds(number));
            errors.report(Job.CHORES, "customer:" + number, "why", NOW.plusSeconds(number));
        }

        errors.resolved(Job.MEASURE_ALL, List.of("customer:1", "customer:2", "customer:9"));
        assertEquals(8, errors.count());
        errors.clear(errors.newest(1).get(0).id());
        assertEquals(7, errors.count());
        assertEquals(2, errors.forgetBefore(NOW.plusSeconds(3)));
        assertEquals(5, errors.clearAll());
        assertEquals(0, errors.count());
        assertTrue(errors.report(Job.MEASURE_ALL, "customer:1", "why", NOW), "told again");
    }

    private Run begin(Job job, String bucket, Optional<UserKey> by) {
        return stores().runs.begin(job, bucket, ONE, by, NOW).orElseThrow();
    }

    private void requireLatest(Run run) {
        stores().work
                .inOne(
                        () -> {
                            stores().runs.requireLatest(run.number());
                            return run;
                        });
    }

    private static Optional<UserKey> by() {
        return Optional.empty();
    }

    private static List<Integer> counts(Run run) {
        return List.of(run.total(), run.done(), run.written(), run.failed());
    }

    private static Run at(Run run, String cursor) {
        return with(run, run.state(), Optional.empty(), Optional.of(cursor), 100, 40, 30, 2);
    }

    private static Run over(Run run, RunState state) {
        return with(
                run,
                state,
                Optional.of(NOW.plusSeconds(1)),
                run.cursor(),
                run.total(),
                run.done(),
                run.written(),
                run.failed());
    }

    private static Run with(
            Run run,
            RunState state,
            Optional<Instant> ended,
            Optional<String> cursor,
            int total,
            int done,
            int written,
            int failed) {
        return new Run(
                run.number(),
                run.job(),
                run.bucket(),
                run.node(),
                state,
                run.started(),
                ended,
                run.heartbeat(),
                cursor,
                total,
                done,
                written,
                failed,
                run.askedBy(),
                run.message(),
                run.cancelAsked());
    }

    /** A node of a test. */
    record Node(String name, Instant since) implements ThisNode {}
}
