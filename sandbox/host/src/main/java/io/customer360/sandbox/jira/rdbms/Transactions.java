package io.customer360.sandbox.jira.rdbms;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.RdbmsException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One transaction per thread: inner work joins the outer one, and an outer one whose inner part
 * failed rolls back even when the failure was caught. Inside a reading one nothing writes.
 */
final class Transactions {
    private final DataSource source;

    /** Not static: each sandbox has its own. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<State> current = new ThreadLocal<>();

    private static final class State {
        private final Connection connection;
        private final boolean readOnly;
        private boolean spoilt;

        State(Connection connection, boolean readOnly) {
            this.connection = connection;
            this.readOnly = readOnly;
        }
    }

    Transactions(DataSource source) {
        this.source = source;
    }

    <A> A execute(ConnectionCallback<A> work, boolean readOnly, boolean alone) {
        State outer = current.get();
        if (outer != null && !alone) {
            return join(outer, work, readOnly);
        }
        try (Connection connection = source.getConnection()) {
            return begin(new State(connection, readOnly), work);
        } catch (SQLException failed) {
            throw new RdbmsException(failed);
        } finally {
            restore(outer);
        }
    }

    private <A> A begin(State state, ConnectionCallback<A> work) throws SQLException {
        current.set(state);
        Connection connection = state.connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(state.readOnly);
        boolean done = false;
        try {
            A result = lend(state, work, state.readOnly);
            if (state.spoilt) {
                throw new RdbmsException(
                        "an inner transaction failed, so the outer one is rolled back");
            }
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    private static <A> A join(State outer, ConnectionCallback<A> work, boolean readOnly) {
        try {
            return lend(outer, work, readOnly || outer.readOnly);
        } catch (RuntimeException | Error e) {
            outer.spoilt = true;
            throw e;
        }
    }

    private static <A> A lend(State state, ConnectionCallback<A> work, boolean readOnly) {
        try (LentConnection lent = new LentConnection(state.connection, readOnly)) {
            return work.execute(lent.proxy());
        }
    }

    private void restore(State outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }
}
