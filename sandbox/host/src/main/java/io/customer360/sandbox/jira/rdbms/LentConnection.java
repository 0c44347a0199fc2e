package io.customer360.sandbox.jira.rdbms;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        return proxy(Connection.class, this::call);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        LentConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A statement that gets its SQL later is checked then. */
    private Statement reading(Statement statement) {
        return proxy(
                Statement.class,
                (proxy, method, args) -> {
                    if (args != null && args[0] instanceof String sql) {
                        checkReads(sql);
                    }
                    return invoke(method, statement, args);
                });
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
                Object result = invoke(method, connection, args);
                return readOnly && method.getName().equals("createStatement")
                        ? reading((Statement) result)
                        : result;
        }
    }

    private static Object invoke(Method method, Object target, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
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
        if (readOnly && method.startsWith("prepare")) {
            checkReads(String.valueOf(args[0]));
        }
    }

    private static void checkReads(String sql) throws SQLException {
        if (!READS.matcher(sql).matches()) {
            throw new SQLException("the transaction only reads", "25006");
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
