package io.customer360.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Work without a database: counts what it ran. */
public final class DirectWork implements UnitOfWork {

    private static final System.Logger LOG = System.getLogger(DirectWork.class.getName());

    private final List<Runnable> steps = new ArrayList<>();
    private int runs;

    @Override
    public <T> T inOne(Supplier<T> work) {
        runs++;
        T answer = work.get();
        List<Runnable> left = List.copyOf(steps);
        steps.clear();
        left.forEach(DirectWork::attempt);
        return answer;
    }

    @Override
    public void afterCommit(Runnable step) {
        steps.add(step);
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.DEBUG, "A step after a commit failed", failed);
        }
    }

    /** How many pieces of work have run. */
    public int runs() {
        return runs;
    }
}
