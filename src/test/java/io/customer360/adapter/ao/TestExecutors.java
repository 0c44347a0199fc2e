package io.customer360.adapter.ao;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** SAL's way to a connection, over a pool of a test; counts how often it was taken. */
final class TestExecutors implements TransactionalExecutorFactory {
    private final DataSource source;
    private final AtomicInteger taken = new AtomicInteger();

    TestExecutors(DataSource source) {
        this.source = source;
    }

    int taken() {
        return taken.get();
    }

    @Override
    public TransactionalExecutor createExecutor() {
        return createExecutor(false, false);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new Executor(readOnly);
    }

    private final class Executor implements TransactionalExecutor {
        private final boolean readOnly;

        private Executor(boolean readOnly) {
            this.readOnly = readOnly;
        }

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            taken.incrementAndGet();
            try (Connection connection = source.getConnection()) {
                connection.setReadOnly(readOnly);
                return callback.execute(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException("no connection", failed);
            }
        }

        @Override
        public TransactionalExecutor readOnly() {
            return new Executor(true);
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return this;
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return this;
        }
    }
}
