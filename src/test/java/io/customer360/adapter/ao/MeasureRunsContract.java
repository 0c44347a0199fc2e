package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.run.DatabaseTrouble;
import io.customer360.adapter.ao.standing.BaselineRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.run.ConductRuns;
import io.customer360.run.Job;
import io.customer360.run.Overtaken;
import io.customer360.run.Run;
import io.customer360.run.RunWork;
import io.customer360.run.ThisNode;
import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What runs that measure must come to on every database, beside each other and over bad rows. */
interface MeasureRunsContract {
    ThisNode NODE = new Node("one", Stores.NOW.minusSeconds(3600));
    int CUSTOMERS = 40;
    int ROUNDS = 12;

    Stores stores();

    @Test
    @DisplayName("three measuring jobs at once, with no lock between them, report and miss nobody")
    default void measuredAtOnce() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, CUSTOMERS).forEach(world::customer);
        for (int round = 1; round <= ROUNDS; round++) {
            world.ticket(round, 3);
            stores().work.inOne(() -> due(world));
            assertFalse(atOnce("round-" + round, world).isEmpty());
        }

        assertEquals(List.of(), stores().errors.newest(10));
        world.run(world.changed);
        var stored = world.stored();
        assertEquals(CUSTOMERS, stored.size());
        stores().ao.deleteWithSQL(StandingRow.class, null);
        world.run(world.all);
        assertEquals(world.stored(), stored);
    }

    @Test
    @DisplayName("R5 of measuring jobs the one that began last writes; each goes on as itself")
    default void measuredInOneLane() {
        var runs = stores().runs;
        var changed = begun(Job.MEASURE_CHANGED, Stores.NOW).orElseThrow();
        assertEquals(Optional.empty(), begun(Job.MEASURE_ALL, Stores.NOW));
        assertTrue(begun(Job.CHORES, Stores.NOW).isPresent());
        var later = Stores.NOW.plus(Duration.ofMinutes(5));

        var all = begun(Job.MEASURE_ALL, later).orElseThrow();

        assertThrows(
                Overtaken.class,
                () -> stores().work.inOne(() -> runs.requireLatest(changed.number())));
        assertEquals(all, stores().work.inOne(() -> runs.requireLatest(all.number())));
        assertEquals(
                List.of(changed.number()),
                runs.unfinished(NODE, later).stream()
                        .filter(run -> run.job() != Job.CHORES)
                        .map(Run::number)
                        .toList());
    }

    @Test
    @DisplayName("R10 a standing or a baseline that cannot be read is replaced by the next run")
    default void measuredUnreadable() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 3).forEach(world::customer);
        world.run(world.all);
        var whole = world.stored();
        var measured = world.standing(2);

        unreadable(world, 2, "9");
        world.marks.mark(List.of(new CustomerId(2)));
        assertEquals(List.of(), world.run(world.changed));
        assertEquals(whole, world.stored());

        unreadable(world, 3, "1\nmembers");
        world.standings.expire(List.of(new CustomerId(3)));
        assertEquals(List.of(), world.run(world.due));
        assertEquals(whole, world.stored());

        unreadable(world, 1, "1\nmembers");
        unreadable(world, 2, "9");
        stores().ao.deleteWithSQL(BaselineRow.class, null);
        stores().ao
                .create(
                        BaselineRow.class,
                        Map.<String, Object>of(
                                BaselineRow.VERSION,
                                5,
                                BaselineRow.MADE_AT,
                                0L,
                                BaselineRow.CONTENT,
                                "9"));
        world.ticket(1, 3);
        assertEquals(List.of(), world.run(world.all));
        assertEquals(6, world.baselines.latest().orElseThrow().version());
        assertEquals(measured, world.standing(2));
        assertEquals(whole.keySet(), world.stored().keySet());
    }

    private Integer due(MeasureWorld world) {
        var everybody = IntStream.rangeClosed(1, CUSTOMERS).mapToObj(CustomerId::new).toList();
        world.marks.mark(everybody);
        world.standings.expire(everybody);
        return everybody.size();
    }

    private List<Run> atOnce(String bucket, MeasureWorld world) {
        var barrier = new CyclicBarrier(3);
        return Stream.<RunWork>of(world.changed, world.due, world.all)
                .map(work -> CompletableFuture.supplyAsync(() -> run(work, bucket, barrier)))
                .toList()
                .stream()
                .flatMap(run -> run.join().stream())
                .toList();
    }

    private Optional<Run> run(RunWork work, String bucket, CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return new ConductRuns(
                        stores().runs,
                        stores().errors,
                        new PoisonContract.Alone(),
                        stores().work,
                        NODE,
                        new DatabaseTrouble(),
                        Clock.fixed(Stores.NOW, ZoneOffset.UTC))
                .conduct(work, bucket, Optional.empty(), () -> true);
    }

    private Optional<Run> begun(Job job, Instant at) {
        return stores().runs.begin(job, "a", NODE, Optional.empty(), at);
    }

    private void unreadable(MeasureWorld world, int customer, String inputs) {
        var kept = world.standings.of(List.of(new CustomerId(customer)));
        var standing = kept.get(new CustomerId(customer));
        stores().ao.deleteWithSQL(StandingRow.class, StandingRow.ORG_ID + " = ?", customer);
        stores().ao
                .create(
                        StandingRow.class,
                        Map.<String, Object>of(
                                StandingRow.ORG_ID,
                                customer,
                                StandingRow.RUN,
                                standing.run(),
                                StandingRow.MEASURED_AT,
                                0L,
                                StandingRow.DAY_NO,
                                (int) standing.standing().day().toEpochDay(),
                                StandingRow.BASELINE,
                                standing.standing().baseline(),
                                StandingRow.INPUTS,
                                inputs));
    }

    /** The node that it all runs on. */
    record Node(String name, Instant since) implements ThisNode {}
}
