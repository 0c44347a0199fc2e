package io.customer360.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.shared.UnitOfWork;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Active Objects transaction. These are serializable, so that a database may cancel one only
 * because others ran beside it; it is then done again, for some seconds. A lost race surfaces as a
 * stale edit after the rollback. Steps can be left for the time after the commit; a rollback drops
 * them.
 */
public final class AoUnitOfWork implements UnitOfWork {
    private static final Logger LOG = LoggerFactory.getLogger(AoUnitOfWork.class);
    private static final int ATTEMPTS = 16;
    private static final int SHORTEST_PAUSE = 4;
    private static final int LONGEST_PAUSE = 2_048;

    /** The class of SQL states that a database uses for a transaction it gave up. */
    private static final String ROLLED_BACK = "40";

    /** Oracle has states and codes of its own: cannot serialize access (8177), deadlock (60). */
    private static final Map<String, Integer> ROLLED_BACK_BY_ORACLE =
            Map.of("72000", 8177, "61000", 60);

    private final ActiveObjects ao;
    private final IntConsumer pause;

    /** The steps for after the commit, while this thread is at work. */
    private final ThreadLocal<List<Runnable>> afterwards = new ThreadLocal<>();

    /** Wired by Spring. */
    public AoUnitOfWork(ActiveObjects ao) {
        this(ao, AoUnitOfWork::rest);
    }

    /** One that pauses its own way; the pause is given its longest time in milliseconds. */
    AoUnitOfWork(ActiveObjects ao, IntConsumer pause) {
        this.ao = ao;
        this.pause = pause;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return running() ? ao.executeInTransaction(work::get) : outermost(work);
    }

    /** Whether this thread is inside a unit of work, whose writes may still be rolled back. */
    public boolean running() {
        return afterwards.get() != null;
    }

    @Override
    public void afterCommit(Runnable step) {
        if (running()) {
            afterwards.get().add(step);
        } else {
            attempt(step);
        }
    }

    private <T> T outermost(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return committed(work);
            } catch (RuntimeException refused) {
                if (attempt == ATTEMPTS || !cancelled(refused)) {
                    throw verdict(refused);
                }
                pause.accept(Math.min(LONGEST_PAUSE, SHORTEST_PAUSE << attempt));
            }
        }
    }

    private <T> T committed(Supplier<T> work) {
        List<Runnable> steps = new ArrayList<>();
        T answer;
        afterwards.set(steps);
        try {
            answer = ao.executeInTransaction(work::get);
        } finally {
            afterwards.remove();
        }
        steps.forEach(AoUnitOfWork::attempt);
        return answer;
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.error("A step after a commit failed", failed);
        }
    }

    /** By chance, so that those in each other's way drift apart. */
    private static void rest(int longest) {
        int millis = ThreadLocalRandom.current().nextInt(longest);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static RuntimeException verdict(RuntimeException refused) {
        return refused instanceof LostRace race ? race.verdict() : refused;
    }

    /** Whether a database gave a transaction up only because of others beside it. */
    public static boolean cancelled(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told && givenUp(told)) {
                return true;
            }
        }
        return false;
    }

    private static boolean givenUp(SQLException told) {
        String state = told.getSQLState();
        return state != null
                && (state.startsWith(ROLLED_BACK)
                        || ROLLED_BACK_BY_ORACLE.getOrDefault(state, -1) == told.getErrorCode());
    }
}
