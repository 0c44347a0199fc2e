package io.customer360.membership;

import io.customer360.shared.UnitOfWork;
import java.util.function.IntConsumer;

/**
 * Transactions of one refresh. Each makes sure that no later refresh has begun, so that one whose
 * lock ran out cannot write old facts over new ones.
 */
final class FencedWork {

    private final UnitOfWork work;
    private final Refreshes refreshes;
    private final int run;

    FencedWork(UnitOfWork work, Refreshes refreshes, int run) {
        this.work = work;
        this.refreshes = refreshes;
        this.run = run;
    }

    void run(IntConsumer step) {
        work.inOne(
                () -> {
                    if (refreshes.latest().filter(latest -> latest.run() == run).isEmpty()) {
                        throw new IllegalStateException("a later refresh has begun");
                    }
                    step.accept(run);
                    return run;
                });
    }
}
