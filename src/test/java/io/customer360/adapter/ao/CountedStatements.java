package io.customer360.adapter.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that counts what is sent to it, a batch once, and can isolate less than is asked. */
final class CountedStatements {
    private final DataSource source;
    private final AtomicInteger sent = new AtomicInteger();
    private final Runnable before;
    private volatile boolean weak;

    CountedStatements(DataSource source) {
        this(source, () -> {});
    }

    /** Runs a step before each statement. */
    CountedStatements(DataSource source, Runnable before) {
        this.source = source;
        this.before = before;
    }

    DataSource source() {
        return proxy(DataSource.class, source);
    }

    /** How many statements a piece of work sends. */
    int during(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }

    /** Whether transactions see what others commit beside them, as some databases do. */
    void weak(boolean now) {
        weak = now;
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) -> call(real, method, args)));
    }

    private Object call(Object real, Method method, Object[] args) throws Throwable {
        if (weak && method.getName().equals("setTransactionIsolation")) {
            return null;
        }
        if (real instanceof PreparedStatement && method.getName().startsWith("execute")) {
            sent.incrementAndGet();
            before.run();
        }
        try {
            var answer = method.invoke(real, args);
            if (answer instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement);
            }
            return answer instanceof Connection connection
                    ? proxy(Connection.class, connection)
                    : answer;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
