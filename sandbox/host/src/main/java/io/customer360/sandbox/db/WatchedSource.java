package io.customer360.sandbox.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Wraps a data source so that every statement is logged and may be made to fail. */
final class WatchedSource {
    private final String name;
    private final SqlLog log;
    private final Faults faults;

    WatchedSource(String name, SqlLog log, Faults faults) {
        this.name = name;
        this.log = log;
        this.faults = faults;
    }

    DataSource watch(DataSource source) {
        return proxy(
                DataSource.class,
                (proxy, method, args) -> {
                    boolean connects = method.getName().equals("getConnection");
                    if (connects) {
                        faults.beforeConnection(name);
                    }
                    Object result = call(source, proxy, method, args);
                    return connects ? watch((Connection) result) : result;
                });
    }

    private Connection watch(Connection connection) {
        return proxy(
                Connection.class,
                (proxy, method, args) -> {
                    boolean commits = method.getName().equals("commit");
                    if (commits) {
                        faults.beforeStatement(name, "COMMIT");
                    }
                    Object result = call(connection, proxy, method, args);
                    if (result instanceof Statement statement) {
                        return watch(statement, sqlOf(args), (Connection) proxy);
                    }
                    return result;
                });
    }

    private Statement watch(Statement statement, String prepared, Connection connection) {
        Class<? extends Statement> type =
                statement instanceof java.sql.CallableStatement
                        ? java.sql.CallableStatement.class
                        : statement instanceof PreparedStatement
                                ? PreparedStatement.class
                                : Statement.class;
        return proxy(
                type,
                (proxy, method, args) -> {
                    if (method.getName().equals("getConnection")) {
                        return connection;
                    }
                    if (method.getName().startsWith("execute")) {
                        record(sqlOf(args).isEmpty() ? prepared : sqlOf(args));
                    }
                    return call(statement, proxy, method, args);
                });
    }

    private void record(String sql) throws SQLException {
        log.add(name, sql);
        faults.beforeStatement(name, sql);
    }

    private static String sqlOf(Object[] args) {
        return args != null && args.length > 0 && args[0] instanceof String sql ? sql : "";
    }

    private static Object call(Object target, Object proxy, Method method, Object[] args)
            throws Throwable {
        switch (method.getName()) {
            case "equals":
                return proxy == args[0];
            case "hashCode":
                return System.identityHashCode(proxy);
            default:
                try {
                    return method.invoke(target, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        WatchedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
