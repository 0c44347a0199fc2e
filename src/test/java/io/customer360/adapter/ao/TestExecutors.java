package io.customer360.adapter.ao;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.lang.reflect.Proxy;
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

    /** As strict as a host: the borrower only prepares statements, and here only reading ones. */
    private static Connection lent(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) -> {
                            String name = method.getName();
                            if (!name.startsWith("get")
                                    && !(name.equals("prepareStatement")
                                            && args[0].toString().startsWith("SELECT"))) {
                                throw new UnsupportedOperationException(name);
                            }
                            return method.invoke(connection, args);
                        });
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
                connection.setAutoCommit(false);
                connection.setReadOnly(readOnly);
                try {
                    return callback.execute(lent(connection));
                } finally {
                    connection.rollback();
                }
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
