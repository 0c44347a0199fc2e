package io.customer360.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Runs")
class ConductRunsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Optional<UserKey> ADA = Optional.of(new UserKey("ada"));

    private final MemoryRuns runs = new MemoryRuns();
    private final MemoryRunErrors errors = new MemoryRunErrors();
    private final Recording trouble = new Recording();
    private final Node node = new Node("one", NOW.minusSeconds(3600));
    private final NumberWork work = new NumberWork(Job.KEEP_REVENUE, 25);
    private boolean free = true;
    private boolean lost;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private ConductRuns conduct = conducting();

    @Test
    @DisplayName("go from the first piece to the last, and are written down")
    void all() {
        var run = conduct("a").orElseThrow();

        assertEquals(RunState.DONE, run.state());
        assertEquals(List.of(25, 25, 25, 0), counts(run));
        assertEquals(Optional.of("25"), run.cursor());
        assertEquals(Optional.of(NOW), run.ended());
        assertEquals(ADA, run.askedBy());
        assertEquals(25, work.written.size());
        assertEquals(Optional.of(run), runs.latest(Job.KEEP_REVENUE));
    }

    @Test
    @DisplayName("happen once for each time they are for")
    void once() {
        conduct("a");

        assertEquals(Optional.empty(), conduct("a"));
        assertEquals(2, conduct("b").orElseThrow().number());
    }

    @Test
    @DisplayName("do not happen while the job is at work elsewhere")
    void busy() {
        free = false;

        assertThrows(Busy.class, () -> conduct("a"));
        assertEquals(0, runs.count());
    }

    @Test
    @DisplayName("do not happen while another job of the lane is at work, and end when it begins")
    void lanes() {
        var all = new NumberWork(Job.MEASURE_ALL, 25);
        runs.begin(Job.MEASURE_CHANGED, "a", node, ADA, NOW);
        assertEquals(Optional.empty(), conduct.conduct(all, "a", ADA, () -> true));
        assertEquals(2, conduct("a").orElseThrow().number());

        clock = Clock.offset(clock, Duration.ofMinutes(5));
        all.before =
                () -> {
                    if (all.written.size() == 10) {
                        clock = Clock.offset(clock, Duration.ofMinutes(5));
                        runs.begin(Job.MEASURE_DUE, "a", node, ADA, clock.instant());
                        runs.requireLatest(3);
                    }
                };
        var late = conduct.conduct(all, "a", ADA, () -> true).orElseThrow();

        assertEquals(RunState.ABANDONED, runs.find(1).orElseThrow().state());
        assertEquals(RunState.ABANDONED, late.state());
        assertEquals(10, all.written.size());
        assertEquals(
                Set.of(1, 3),
                Set.copyOf(
                        runs.unfinished(node, clock.instant()).stream().map(Run::number).toList()),
                "each goes on as a run of its own job");
    }

    @Test
    @DisplayName("that cannot even look for something to do are told as failed, until they can")
    void unread() {
        var minutely = new NumberWork(Job.ABSORB_TICKETS, 0);
        minutely.unread = new IllegalStateException("no search");

        var failed = conduct.conduct(minutely, "a", ADA, () -> true).orElseThrow();
        assertEquals(RunState.FAILED, failed.state());
        assertEquals(Optional.of("IllegalStateException: no search"), failed.message());
        assertEquals(List.of(failed.number()), trouble.failed);

        minutely.unread = null;
        var well = conduct.conduct(minutely, "b", ADA, () -> true).orElseThrow();
        assertEquals(RunState.DONE, well.state());
        assertEquals(Optional.empty(), conduct.conduct(minutely, "c", ADA, () -> true));
    }

    @Test
    @DisplayName("forget what an earlier one held before they ask for anything")
    void begin() {
        conduct("a");
        conduct("b");

        assertEquals(2, work.forgotten);
    }

    @Test
    @DisplayName("end within a piece of broken records when somebody asks")
    void cancelledWithin() {
        var many = new NumberWork(Job.KEEP_REVENUE, 90, 90);
        many.poison.add(90);
        many.before = () -> runs.askToCancel(1);

        var run = conduct.conduct(many, "a", ADA, () -> true).orElseThrow();

        assertEquals(RunState.CANCELLED, run.state());
        assertTrue(many.written.size() < 20, () -> many.written.size() + " before anybody asked");
    }

    @Test
    @DisplayName("halve what fails until it is clear which record is broken")
    void halves() {
        var many = new NumberWork(Job.KEEP_REVENUE, 64, 64);
        many.halving = true;
        many.poison.add(40);
        int[] writes = {0};
        many.before = () -> writes[0]++;

        var run = conduct.conduct(many, "a", ADA, () -> true).orElseThrow();

        assertEquals(List.of(64, 64, 63, 1), counts(run));
        assertEquals(List.of("number:40"), trouble.poison);
        assertEquals(13, writes[0], "the whole, and two for each time it is halved");
    }

    @Test
    @DisplayName("tell once of a record that no job of the lane can do, and any of them heals it")
    void lead() {
        var changed = new NumberWork(Job.MEASURE_CHANGED, 5);
        var all = new NumberWork(Job.MEASURE_ALL, 5);
        changed.poison.add(3);
        all.poison.add(3);

        conduct.conduct(changed, "a", ADA, () -> true);
        conduct.conduct(all, "a", ADA, () -> true);
        assertEquals(List.of("number:3"), trouble.poison);
        assertEquals(1, errors.count());

        all.poison.clear();
        conduct.conduct(all, "b", ADA, () -> true);
        assertEquals(0, errors.count());
    }

    @Test
    @DisplayName("that have nothing to do leave a trace only when they are rare")
    void idle() {
        var minutely = new NumberWork(Job.ABSORB_TICKETS, 0);
        var hourly = new NumberWork(Job.KEEP_REVENUE, 0);

        assertEquals(Optional.empty(), conduct.conduct(minutely, "a", ADA, () -> true));
        assertEquals(0, runs.count());
        assertEquals(
                RunState.DONE, conduct.conduct(hourly, "a", ADA, () -> true).orElseThrow().state());
    }

    @Test
    @DisplayName("read the first piece once, also when they look first whether there is any")
    void peek() {
        var minutely = new NumberWork(Job.ABSORB_TICKETS, 12);

        conduct.conduct(minutely, "a", ADA, () -> true);

        assertEquals(
                List.of(Optional.empty(), Optional.of("10"), Optional.of("12")), minutely.asked);
    }

    @Test
    @DisplayName("that were cut off are settled even when nothing is left to do")
    void settled() {
        var minutely = new NumberWork(Job.ABSORB_TICKETS, 0);
        runs.begin(Job.ABSORB_TICKETS, "a", node, ADA, NOW.minusSeconds(300));

        assertEquals(
                RunState.DONE,
                conduct.conduct(minutely, "b", ADA, () -> true).orElseThrow().state());
        assertEquals(RunState.ABANDONED, runs.find(1).orElseThrow().state());
    }

    @Test
    @DisplayName("R10 do every good record beside broken ones, which are told once")
    void poison() {
        work.poison.addAll(Set.of(3, 7, 25));

        var first = conduct("a").orElseThrow();
        var second = conduct("b").orElseThrow();

        assertEquals(RunState.DONE, first.state());
        assertEquals(List.of(25, 25, 22, 3), counts(first));
        assertEquals(List.of(25, 25, 22, 3), counts(second));
        assertEquals(22, work.written.size());
        assertEquals(List.of("number:3", "number:7", "number:25"), trouble.poison);
        assertEquals(3, errors.count());
        assertTrue(errors.newest(9).stream().allMatch(error -> error.times() == 2));
        assertEquals(
                Set.of("IllegalStateException: bad number"),
                Set.copyOf(errors.newest(9).stream().map(RunError::reason).toList()));
    }

    @Test
    @DisplayName("forget the failure of a record that is done again")
    void healed() {
        work.poison.addAll(Set.of(3, 7));
        conduct("a");
        work.poison.remove(3);
        conduct("b");
        assertEquals(Set.of("number:7"), errors.records(Job.KEEP_REVENUE));

        work.poison.clear();
        conduct("c");

        assertEquals(0, errors.count());
    }

    @Test
    @DisplayName("are given up when it is not about single records, and begin afresh next time")
    void allPoison() {
        var many = new NumberWork(Job.KEEP_REVENUE, 300);
        for (int number = 1; number <= 300; number++) {
            many.poison.add(number);
        }

        var run = conduct.conduct(many, "a", ADA, () -> true).orElseThrow();

        assertEquals(RunState.FAILED, run.state());
        assertEquals(Optional.of("IllegalStateException: bad number"), run.message());
        assertEquals(100, errors.count());
        assertEquals(List.of(run.number()), trouble.failed);
        many.poison.clear();
        assertEquals(
                List.of(300, 300, 300, 0),
                counts(conduct.conduct(many, "b", ADA, () -> true).orElseThrow()));
    }

    @Test
    @DisplayName("of a whole piece that has no records are given up")
    void nobody() {
        var run = conduct.conduct(new Recordless(), "a", ADA, () -> true).orElseThrow();

        assertEquals(RunState.FAILED, run.state());
        assertEquals(0, errors.count());
    }

    @Test
    @DisplayName("R6 try again a few times when a fault passes, each time a little later")
    void retried() {
        work.faults.addAll(List.of(passing(), passing(), passing()));

        var run = conduct("a").orElseThrow();

        assertEquals(List.of(25, 25, 25, 0), counts(run));
        assertEquals(
                List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(3)),
                trouble.pauses);
        assertEquals(0, errors.count());
    }

    @Test
    @DisplayName("R6 wait for another run when it does not pass, which goes on where they were")
    void cutOff() {
        work.before =
                () -> {
                    if (work.written.size() == 10) {
                        throw passing();
                    }
                };

        var run = conduct("a").orElseThrow();

        assertEquals(RunState.ABANDONED, run.state());
        assertEquals(Optional.of("10"), run.cursor());
        assertEquals(Optional.of("Passing: gone"), run.message());
        assertEquals(3, trouble.pauses.size());
        assertEquals(List.of(run), runs.unfinished(node, NOW));

        work.before = () -> {};
        var again = conduct("a").orElseThrow();
        assertEquals(List.of(25, 25, 25, 0), counts(again));
        assertEquals(1, work.written.get(10));
        assertEquals(2, work.written.get(11));
    }

    @Test
    @DisplayName("R6 know a commit whose answer was lost, and store nothing twice")
    void lostAnswer() {
        int[] writes = {0};
        work.before = () -> writes[0]++;
        lost = true;

        var run = conduct("a").orElseThrow();

        assertEquals(List.of(25, 25, 25, 0), counts(run));
        assertEquals(3, writes[0], "one for each piece");
        assertEquals(1, trouble.pauses.size());
    }

    @Test
    @DisplayName("R5 write no more once a later one has begun")
    void overtaken() {
        work.before =
                () -> {
                    if (work.written.size() == 10) {
                        clock = Clock.offset(clock, Duration.ofMinutes(5));
                        runs.begin(Job.KEEP_REVENUE, "b", node, ADA, clock.instant());
                        runs.requireLatest(1);
                    }
                };

        var run = conduct("a").orElseThrow();

        assertEquals(RunState.ABANDONED, run.state());
        assertEquals(10, work.written.size());
        assertEquals(0, errors.count());
        assertEquals(List.of(), trouble.failed);
        assertEquals(RunState.RUNNING, runs.find(2).orElseThrow().state());
    }

    @Test
    @DisplayName("end before their next piece when somebody asks, and for good")
    void cancelled() {
        work.before = () -> runs.askToCancel(1);

        var run = conduct("a").orElseThrow();

        assertEquals(RunState.CANCELLED, run.state());
        assertEquals(10, work.written.size());
        assertEquals(Optional.empty(), conduct("a"));
        assertEquals(List.of(), runs.unfinished(node, NOW));
    }

    @Test
    @DisplayName("end without the piece that was being read when somebody asked, even after a beat")
    void cancelledWhileReading() {
        work.poison.add(3);
        conduct("a");
        work.poison.clear();
        work.reading =
                () -> {
                    runs.askToCancel(2);
                    runs.beat(2, NOW.plusSeconds(60));
                };

        var run = conduct("b").orElseThrow();

        assertEquals(RunState.CANCELLED, run.state());
        assertEquals(List.of(25, 0, 0, 0), counts(run));
        assertEquals(1, errors.count(), "what was not done is not healed");
    }

    @Test
    @DisplayName("R11 end when the app stops, and go on after its start")
    void stopped() {
        work.before = this::stop;
        var run = conduct("a").orElseThrow();
        assertEquals(RunState.ABANDONED, run.state());
        assertEquals(Optional.empty(), conduct("a"), "nothing begins after the stop");

        work.before = () -> {};
        conduct.start();

        assertEquals(List.of(25, 25, 25, 0), counts(conduct("a").orElseThrow()));
    }

    @Test
    @DisplayName("stop within a piece that is done record by record, without a record lost")
    void stoppedWithin() {
        work.poison.add(2);
        work.before =
                () -> {
                    if (work.written.size() == 4) {
                        stop();
                    }
                };
        var run = conduct("a").orElseThrow();
        assertEquals(RunState.ABANDONED, run.state());
        assertEquals(Optional.empty(), run.cursor());

        work.before = () -> {};
        conduct.start();

        assertEquals(List.of(25, 25, 24, 1), counts(conduct("a").orElseThrow()));
    }

    @Test
    @DisplayName("R7 whose end could not be written tell it as soon as the database is back")
    void unsaid() {
        work.before = () -> runs.away = true;
        var run = conduct("a").orElseThrow();
        assertEquals(RunState.ABANDONED, run.state());
        work.before = () -> {};
        runs.away = false;
        assertEquals(RunState.RUNNING, runs.find(1).orElseThrow().state());

        var again = conduct("a").orElseThrow();

        assertEquals(RunState.ABANDONED, runs.find(1).orElseThrow().state());
        assertEquals(List.of(25, 25, 25, 0), counts(again));
    }

    @Test
    @DisplayName("say that they are alive while they are at work, and only then")
    void beats() {
        work.before =
                () -> {
                    clock = Clock.offset(clock, Duration.ofSeconds(15));
                    conduct.beat();
                };
        var beats = new ArrayList<Instant>();
        work.faults.add(new IllegalStateException("once"));
        conduct("a");
        beats.add(runs.find(1).orElseThrow().heartbeat());
        conduct.beat();

        assertTrue(beats.get(0).isAfter(NOW));
        assertEquals(beats.get(0), runs.find(1).orElseThrow().heartbeat());
    }

    @Test
    @DisplayName("of work that cares for itself are written down with what it says")
    void whole() {
        var outcome =
                new WholeWork.Outcome(RunState.FAILED, 9, 4, 2, Optional.of("no service account"));

        var run = whole(goOn -> outcome).orElseThrow();

        assertEquals(RunState.FAILED, run.state());
        assertEquals(List.of(9, 9, 4, 2), counts(run));
        assertEquals(Optional.of("no service account"), run.message());
    }

    @Test
    @DisplayName("of work that cares for itself end when somebody asks and fail when it fails")
    void wholeEnds() {
        var cancelled =
                whole(
                        goOn -> {
                            runs.askToCancel(1);
                            return new WholeWork.Outcome(
                                    goOn.getAsBoolean() ? RunState.DONE : RunState.ABANDONED,
                                    1,
                                    0,
                                    0,
                                    Optional.empty());
                        });
        assertEquals(RunState.CANCELLED, cancelled.orElseThrow().state());

        var failed =
                conduct.conduct(
                        new Whole(
                                goOn -> {
                                    throw new NoClassDefFoundError("desk");
                                }),
                        "b",
                        ADA,
                        () -> true);
        assertEquals(RunState.FAILED, failed.orElseThrow().state());
        assertEquals(List.of(2), trouble.failed);
    }

    @Test
    @DisplayName("of quiet work that cares for itself leave no trace when there is nothing to do")
    void wholeIdle() {
        var idle =
                new WholeWork() {
                    @Override
                    public Job job() {
                        return Job.MAILS;
                    }

                    @Override
                    public boolean idle() {
                        return true;
                    }

                    @Override
                    public Outcome all(BooleanSupplier goOn) {
                        throw new IllegalStateException("nobody asked for it");
                    }
                };
        assertEquals(Optional.empty(), conduct.conduct(idle, "a", ADA, () -> true));
        assertEquals(Optional.empty(), runs.latest(Job.MAILS));
    }

    private Optional<Run> whole(Function<BooleanSupplier, WholeWork.Outcome> all) {
        return conduct.conduct(new Whole(all), "a", ADA, () -> true);
    }

    private Optional<Run> conduct(String bucket) {
        return conduct.conduct(work, bucket, ADA, () -> true);
    }

    private ConductRuns conducting() {
        return new ConductRuns(runs, errors, new Turn(), new Losing(), node, trouble, new Moving());
    }

    /** Stops from within, where nobody could wait for the end. */
    private void stop() {
        Thread.currentThread().interrupt();
        conduct.stop();
        assertTrue(Thread.interrupted());
    }

    private static RuntimeException passing() {
        return new Recording.Passing("gone");
    }

    private static List<Integer> counts(Run run) {
        return List.of(run.total(), run.done(), run.written(), run.failed());
    }

    private record Node(String name, Instant since) implements ThisNode {}

    private record Whole(Function<BooleanSupplier, Outcome> work) implements WholeWork {
        @Override
        public Job job() {
            return Job.CHORES;
        }

        @Override
        public Outcome all(BooleanSupplier goOn) {
            return work.apply(goOn);
        }
    }

    /** A piece about nobody, which fails. */
    private static final class Recordless implements RunWork, Piece {
        @Override
        public Job job() {
            return Job.REBUILD_FACTS;
        }

        @Override
        public int total() {
            return 1;
        }

        @Override
        public Optional<Piece> next(Optional<String> cursor) {
            return cursor.isEmpty() ? Optional.of(this) : Optional.empty();
        }

        @Override
        public String cursor() {
            return "end";
        }

        @Override
        public List<String> records() {
            return List.of();
        }

        @Override
        public int write(int runNumber) {
            throw new IllegalStateException("broken");
        }

        @Override
        public List<Piece> alone() {
            return List.of(this);
        }
    }

    /** Loses the answer to a commit, once. */
    private final class Losing implements UnitOfWork {
        @Override
        public <T> T inOne(Supplier<T> step) {
            T answer = step.get();
            if (lost) {
                lost = false;
                throw passing();
            }
            return answer;
        }

        @Override
        public void afterCommit(Runnable step) {
            step.run();
        }
    }

    private final class Turn implements Turns {
        @Override
        public <T> Optional<T> attempt(Job job, Supplier<T> what) {
            return free ? Optional.of(what.get()) : Optional.empty();
        }
    }

    /** The clock as a test sets it. */
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
