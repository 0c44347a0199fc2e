package io.customer360.run;

import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Has runs do their work: one at a time in each lane, every piece in a transaction that a later run
 * shuts out, and whatever happens is written down. What is cut off goes on later.
 */
public final class ConductRuns {

    /** So long the app waits at its end for runs to write down where they stopped. */
    private static final int PATIENCE_SECONDS = 10;

    private final Runs runs;
    private final RunErrors errors;
    private final Turns turns;
    private final UnitOfWork work;
    private final ThisNode node;
    private final Trouble trouble;
    private final Clock clock;

    /** Ends that could not be written because the database was away. */
    private final Map<Job, Run> unsaid = new ConcurrentHashMap<>();

    private final Set<Integer> atWork = ConcurrentHashMap.newKeySet();

    /** Shared by every run here, and taken alone by who waits for their end. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    private volatile boolean stopping;

    /** Keeps the record here. */
    public ConductRuns(
            Runs runs,
            RunErrors errors,
            Turns turns,
            UnitOfWork work,
            ThisNode node,
            Trouble trouble,
            Clock clock) {
        this.runs = runs;
        this.errors = errors;
        this.turns = turns;
        this.work = work;
        this.node = node;
        this.trouble = trouble;
        this.clock = clock;
    }

    /**
     * The run after its end; nothing when there was nothing to do, the bucket is done, or a run of
     * the lane is written down as at work.
     *
     * @throws Busy when the turn of the lane is taken
     */
    public Optional<Run> conduct(
            RunWork what, String bucket, Optional<UserKey> by, BooleanSupplier wanted) {
        return inTurn(
                what.job(),
                wanted,
                goOn ->
                        prepared(what, goOn)
                                .flatMap(
                                        doing ->
                                                begun(what.job(), bucket, by)
                                                        .map(run -> conducted(run, doing))));
    }

    /** The same for work that cares for its transactions itself. */
    public Optional<Run> conduct(
            WholeWork what, String bucket, Optional<UserKey> by, BooleanSupplier wanted) {
        return inTurn(
                what.job(),
                wanted,
                goOn ->
                        idle(what)
                                ? Optional.empty()
                                : begun(what.job(), bucket, by)
                                        .map(
                                                run ->
                                                        conducted(
                                                                run,
                                                                begun ->
                                                                        whole(what, begun, goOn))));
    }

    /** Says that the runs at work here are alive. */
    public void beat() {
        atWork.forEach(number -> runs.beat(number, clock.instant()));
    }

    /** Lets runs begin, also after a stop. */
    public void start() {
        stopping = false;
    }

    /** Has those at work here end, waits a little for that, and lets no other begin. */
    public void stop() {
        stopping = true;
        try {
            if (open.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                open.writeLock().unlock();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Run> inTurn(
            Job job, BooleanSupplier wanted, Function<BooleanSupplier, Optional<Run>> doing) {
        if (stopping || !open.readLock().tryLock()) {
            return Optional.empty();
        }
        try {
            BooleanSupplier goOn = () -> !stopping && wanted.getAsBoolean();
            return turns.attempt(job, () -> told(job, () -> doing.apply(goOn)))
                    .orElseThrow(() -> new Busy(job));
        } finally {
            open.readLock().unlock();
        }
    }

    /** Nothing when there is nothing to do; what cannot even be looked for is told by a run. */
    private Optional<Function<Run, Run>> prepared(RunWork what, BooleanSupplier goOn) {
        try {
            what.forget();
            Optional<Piece> first = peek(what, goOn);
            return idle(what.job(), first)
                    ? Optional.empty()
                    : Optional.of(pieces(what, first, goOn));
        } catch (RuntimeException | LinkageError broken) {
            var state = trouble.passing(broken) ? RunState.ABANDONED : RunState.FAILED;
            return Optional.of(
                    run -> {
                        throw new GivenUp(run, state, broken);
                    });
        }
    }

    private Optional<Piece> peek(RunWork what, BooleanSupplier goOn) {
        return what.job().quiet()
                ? new Retries(trouble, goOn).of(() -> what.next(Optional.empty()))
                : Optional.empty();
    }

    private boolean idle(Job job, Optional<Piece> first) {
        return job.quiet() && first.isEmpty() && well(job);
    }

    private boolean idle(WholeWork what) {
        return what.job().quiet() && what.idle() && well(what.job());
    }

    /** One that is not well is followed by another, so that all see that it is well again. */
    private boolean well(Job job) {
        return runs.latest(job)
                .filter(run -> run.state() == RunState.FAILED || run.cutOff(node, clock.instant()))
                .isEmpty();
    }

    /** Writes the end of an earlier run first, if it could not be written then. */
    private <T> T told(Job job, Supplier<T> doing) {
        Optional.ofNullable(unsaid.remove(job)).ifPresent(this::end);
        return doing.get();
    }

    private Optional<Run> begun(Job job, String bucket, Optional<UserKey> by) {
        return runs.begin(job, bucket, node, by, clock.instant());
    }

    private Function<Run, Run> pieces(RunWork what, Optional<Piece> first, BooleanSupplier goOn) {
        var retries = new Retries(trouble, goOn);
        var storing = new Storing(runs, errors, work, retries, trouble, clock);
        return begun -> new Conducting(what, first, runs, storing, retries, goOn).all(begun);
    }

    private Run whole(WholeWork what, Run begun, BooleanSupplier goOn) {
        var outcome = what.all(() -> goOn.getAsBoolean() && !cancelled(begun));
        var state = cancelled(begun) ? RunState.CANCELLED : outcome.state();
        return begun.counting(outcome).over(state, outcome.message(), clock.instant());
    }

    private boolean cancelled(Run run) {
        return runs.find(run.number()).filter(Run::cancelAsked).isPresent();
    }

    private Run conducted(Run begun, Function<Run, Run> doing) {
        atWork.add(begun.number());
        try {
            return end(attempted(begun, doing));
        } finally {
            atWork.remove(begun.number());
        }
    }

    private Run attempted(Run begun, Function<Run, Run> doing) {
        try {
            return doing.apply(begun);
        } catch (Overtaken late) {
            return over(begun, RunState.ABANDONED, late);
        } catch (GivenUp up) {
            trouble.failed(up.run(), up.getCause());
            return over(up.run(), up.state(), up.getCause());
        } catch (RuntimeException | LinkageError broken) {
            trouble.failed(begun, broken);
            var state = trouble.passing(broken) ? RunState.ABANDONED : RunState.FAILED;
            return over(begun, state, broken);
        }
    }

    private Run over(Run run, RunState state, Throwable why) {
        return run.over(state, Optional.of(Reason.of(why)), clock.instant());
    }

    private Run end(Run over) {
        try {
            new Retries(trouble, () -> !stopping).of(() -> kept(over));
        } catch (RuntimeException away) {
            unsaid.put(over.job(), over);
            trouble.failed(over, away);
        }
        return over;
    }

    private Run kept(Run over) {
        runs.keep(over);
        return over;
    }
}
