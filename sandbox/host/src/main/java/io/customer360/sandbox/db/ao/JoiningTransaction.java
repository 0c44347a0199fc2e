package io.customer360.sandbox.db.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * Runs work in one transaction per thread: inner calls join the outer one, and an outer one whose
 * inner part failed rolls back even when the failure was caught.
 */
final class JoiningTransaction {
    /** Not static: each plugin has its own. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<State> current = new ThreadLocal<>();

    private static final class State {
        private boolean spoilt;
    }

    <T> T execute(EntityManager manager, TransactionCallback<T> work) {
        return current.get() == null ? begin(manager, work) : join(current.get(), work);
    }

    private <T> T begin(EntityManager manager, TransactionCallback<T> work) {
        State state = new State();
        current.set(state);
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    T result = work.doInTransaction();
                    if (state.spoilt) {
                        throw new ActiveObjectsException(
                                "an inner transaction failed, so the outer one is rolled back");
                    }
                    return result;
                }
            }.execute();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        } finally {
            current.remove();
        }
    }

    private static <T> T join(State state, TransactionCallback<T> work) {
        try {
            return work.doInTransaction();
        } catch (RuntimeException | Error e) {
            state.spoilt = true;
            throw e;
        }
    }
}
