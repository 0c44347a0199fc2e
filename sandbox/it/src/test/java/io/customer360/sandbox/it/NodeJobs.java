package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.it.TwoNodes.Node;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks nodes for runs and watches them in the database. */
record NodeJobs(TwoNodes nodes) {
    /** Reads the facts of all tickets again, in many pieces. */
    static final String REBUILD = "rebuild-facts";

    /** Measures every customer, in some pieces. */
    static final String MEASURE = "measure-all";

    /** Compares a part of the facts with the tickets. */
    static final String AUDIT = "audit-facts";

    /** Measures the customers that something happened to. */
    private static final String CHANGED = "measure-changed";

    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SILENCE = Duration.ofMinutes(2).plusSeconds(1);
    private static final String EACH_MINUTE = "io.customer360.jira:absorb-tickets";
    private static final long PAUSE_MILLIS = 50;
    private static final int STALLS = 50;

    /** Asks for a run at a node and answers it when it has begun on whichever node. */
    NodeRun begun(Node at, String job) throws InterruptedException {
        int before = newest(job).stream().mapToInt(NodeRun::number).findFirst().orElse(0);
        ask(at, job);
        await(
                () -> newest(job).stream().anyMatch(run -> run.number() > before),
                () -> job + " begins");
        return newest(job).get(0);
    }

    void ask(Node at, String job) {
        at.admin().post("jobs/" + job + "/run", "{}").expect(200);
    }

    /** Asks for a run and waits for its end. */
    NodeRun whole(Node at, String job) throws InterruptedException {
        var begun = begun(at, job);
        return ended(begun, NodeRun::isDone);
    }

    /** Waits until the newest run of the same bucket is as it should be. */
    NodeRun ended(NodeRun begun, Predicate<NodeRun> end) throws InterruptedException {
        await(() -> end.test(attempt(begun)), () -> begun + " ends, is " + attempt(begun));
        return attempt(begun);
    }

    /** The newest attempt at what a run is for. */
    NodeRun attempt(NodeRun begun) {
        var attempts = attempts(begun);
        return attempts.get(attempts.size() - 1);
    }

    /** Every attempt at what a run is for, oldest first. */
    List<NodeRun> attempts(NodeRun begun) {
        return runs("WHERE \"BUCKET\" = '" + begun.bucket() + "' ORDER BY \"ID\"");
    }

    /** The newest run of a job, if there is one. */
    List<NodeRun> newest(String job) {
        var name = job.toUpperCase(Locale.ROOT).replace('-', '_');
        return runs("WHERE \"JOB\" = '" + name + "' ORDER BY \"ID\" DESC FETCH FIRST 1 ROWS ONLY");
    }

    List<NodeRun> runs(String where) {
        var sql = "SELECT " + NodeRun.COLUMNS + " FROM AO:RUN " + where;
        return nodes.sql().rows(sql).stream().map(NodeRun::of).toList();
    }

    /** Lets the minute be over in which nothing is looked at. */
    void tick() {
        long now = System.currentTimeMillis();
        var sql = "UPDATE J_JOB SET NEXT_RUN = %d WHERE JOB_ID = '%s' AND NEXT_RUN > %d";
        nodes.sql().change(sql.formatted(now, EACH_MINUTE, now));
    }

    /** Lets the time pass after which a run that says nothing is taken for dead. */
    void silence(NodeRun run) {
        nodes.sql().change(silent(run));
    }

    /**
     * Has the node of a run stand still, and lets that time pass. One that stood still in the
     * middle of writing about its run would keep that row locked: it goes on a little then.
     */
    void stall(Node holder, NodeRun run) throws IOException, InterruptedException {
        holder.process().signal("STOP");
        for (int tries = 0; !nodes.sql().changedAtOnce(silent(run)); tries++) {
            assertTrue(tries < STALLS, run + " is always being written about");
            holder.process().signal("CONT");
            Thread.sleep(PAUSE_MILLIS);
            holder.process().signal("STOP");
        }
    }

    private static String silent(NodeRun run) {
        return "UPDATE AO:RUN SET \"HEARTBEAT\" = \"HEARTBEAT\" - "
                + SILENCE.toMillis()
                + " WHERE \"ID\" = "
                + run.number();
    }

    /** Waits until no run is at work and nothing waits to be done; the minute is not waited for. */
    void quiet() throws InterruptedException {
        var asked = new AtomicLong(System.nanoTime());
        await(
                () -> {
                    boolean idle = idle();
                    if (!idle && System.nanoTime() - asked.get() > AGAIN.toNanos()) {
                        hurry();
                        asked.set(System.nanoTime());
                    }
                    return idle;
                },
                () -> "all is quiet");
    }

    private void hurry() {
        if (runs("WHERE \"STATE\" = 'RUNNING'").isEmpty()) {
            ask(nodes.alive(), CHANGED);
            tick();
        }
    }

    private boolean idle() {
        return nodes.sql()
                        .number(
                                """
                                SELECT (SELECT COUNT(*) FROM AO:RUN WHERE "STATE" = 'RUNNING')
                                + (SELECT COUNT(*) FROM AO:DIRTY)
                                + (SELECT COUNT(*) FROM AO:TICKET_CHANGE)""")
                == 0;
    }

    /** Waits for something; what runs there were tells why it does not come. */
    void await(BooleanSupplier done, Supplier<String> what) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                var newest = runs("ORDER BY \"ID\" DESC FETCH FIRST 10 ROWS ONLY");
                throw new AssertionError(
                        "not within " + PATIENCE + ": " + what.get() + "; newest runs " + newest);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
