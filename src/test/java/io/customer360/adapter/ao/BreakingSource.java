package io.customer360.adapter.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A source of connections to which something happens at a statement, or at a commit, once. */
final class BreakingSource {
    private final DataSource source;
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger sent = new AtomicInteger();
    private Fault before = connection -> {};
    private Fault after = connection -> {};

    BreakingSource(DataSource source) {
        this.source = source;
    }

    /** What happens to a connection. */
    interface Fault {
        void on(Connection connection) throws SQLException;
    }

    DataSource source() {
        return proxy(DataSource.class, source, null);
    }

    /** Has this happen before the statement or commit of this number from now on. */
    void before(int number, Fault fault) {
        before = fault;
        after = connection -> {};
        left.set(number);
    }

    /** Has this happen when the database has done it, and before anybody hears of that. */
    void after(int number, Fault fault) {
        before = connection -> {};
        after = fault;
        left.set(number);
    }

    /** How many statements and commits a piece of work sends. */
    int during(Runnable work) {
        int start = sent.get();
        work.run();
        return sent.get() - start;
    }

    private <T> T proxy(Class<T> type, T real, Connection connection) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) ->
                                call(
                                        real,
                                        real instanceof Connection own ? own : connection,
                                        method,
                                        args)));
    }

    private Object call(Object real, Connection connection, Method method, Object[] args)
            throws Throwable {
        boolean commit = real instanceof Connection && method.getName().equals("commit");
        boolean sends = real instanceof PreparedStatement && method.getName().startsWith("execute");
        boolean now = false;
        if (commit || sends) {
            sent.incrementAndGet();
            now = left.decrementAndGet() == 0;
        }
        if (now) {
            before.on(connection);
        }
        var answer = invoke(real, method, args);
        if (now) {
            after.on(connection);
        }
        if (answer instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, (Connection) real);
        }
        return answer instanceof Connection made ? proxy(Connection.class, made, made) : answer;
    }

    private static Object invoke(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
