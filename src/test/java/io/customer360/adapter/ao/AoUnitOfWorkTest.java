package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A unit of work that a database cancels")
class AoUnitOfWorkTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest(name = "state {0}, code {1}")
    @CsvSource({"40001, 0", "40P01, 0", "72000, 8177", "61000, 60"})
    @DisplayName("is done again until it is through")
    void again(String state, int code) {
        var work = new AoUnitOfWork(cancelling(2, nested(state, code)));

        assertEquals("done", work.inOne(() -> "done"));

        assertEquals(3, attempts.get());
    }

    @ParameterizedTest(name = "state {0}, code {1}")
    @CsvSource({
        "72000, 60",
        "72000, 1555",
        "72000, 0",
        "61000, 8177",
        "23000, 60",
        "23505, 0",
        ","
    })
    @DisplayName("is not done again for any other fault")
    void other(String state, Integer code) {
        var fault = nested(state, code == null ? 8177 : code);
        var work = new AoUnitOfWork(cancelling(2, fault));

        assertSame(fault, assertThrows(RuntimeException.class, () -> work.inOne(() -> "done")));

        assertEquals(1, attempts.get());
    }

    @Test
    @DisplayName("is given up after sixteen attempts, the pauses between them some seconds in all")
    void bounded() {
        var fault = nested("72000", 8177);
        var pauses = new ArrayList<Integer>();
        var work = new AoUnitOfWork(cancelling(Integer.MAX_VALUE, fault), pauses::add);

        assertSame(fault, assertThrows(RuntimeException.class, () -> work.inOne(() -> "done")));

        assertEquals(16, attempts.get());
        assertEquals(List.of(8, 16, 32, 64, 128, 256, 512, 1024), pauses.subList(0, 8));
        assertEquals(Collections.nCopies(7, 2048), pauses.subList(8, 15));
    }

    private static RuntimeException nested(String state, int code) {
        var told = new SQLException("told by the database", state, code);
        return new IllegalStateException(new IllegalArgumentException(told));
    }

    /** Active Objects whose first so many transactions fail. */
    private ActiveObjects cancelling(int times, RuntimeException fault) {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (ao, method, args) -> {
                            if (attempts.incrementAndGet() <= times) {
                                throw fault;
                            }
                            return ((TransactionCallback<?>) args[0]).doInTransaction();
                        });
    }
}
