package io.customer360.sandbox.jira.rdbms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A connection on loan: whoever has it may not end the transaction, may not write in a reading one,
 * and may not keep it.
 */
final class LentConnection implements AutoCloseable {
    private static final Set<String> REFUSED =
            Set.of("abort", "close", "commit", "rollback", "setAutoCommit", "setReadOnly");
    private static final Pattern READS =
            Pattern.compile(
                    "\\s*(SELECT|WITH|VALUES)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection connection;
    private final boolean readOnly;
    private boolean over;

    LentConnection(Connection connection, boolean readOnly) {
        this.connection = connection;
        this.readOnly = readOnly;
    }

    Connection proxy() {
        return (Connection)
                Proxy.newProxyInstance(
                        LentConnection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) -> call(proxy, method, args));
    }

    private Object call(Object proxy, Method method, Object[] args) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return proxy == args[0];
            case "hashCode":
                return System.identityHashCode(proxy);
            case "isClosed":
                return over;
            default:
                check(method.getName(), args);
                try {
                    return method.invoke(connection, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
        }
    }

    private void check(String method, Object[] args) throws SQLException {
        if (over) {
            throw new SQLException("the connection was given back", "08003");
        }
        if (REFUSED.contains(method)) {
            throw new UnsupportedOperationException(
                    method + " is up to the executor that lent the connection");
        }
        if (readOnly
                && method.startsWith("prepare")
                && !READS.matcher(String.valueOf(args[0])).matches()) {
            throw new SQLException("the transaction only reads", "25006");
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
