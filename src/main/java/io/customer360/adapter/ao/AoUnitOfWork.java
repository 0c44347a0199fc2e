package io.customer360.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.shared.UnitOfWork;
import java.util.function.Supplier;

/** One Active Objects transaction; a lost race surfaces as a stale edit after the rollback. */
public final class AoUnitOfWork implements UnitOfWork {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoUnitOfWork(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        try {
            return ao.executeInTransaction(work::get);
        } catch (LostRace race) {
            throw race.verdict();
        }
    }
}
