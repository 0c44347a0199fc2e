package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sample of times")
class SampleTest {
    private static final long MILLI = 1_000_000;

    @Test
    @DisplayName("has its middle time as median, in milliseconds, whatever the order")
    void median() {
        assertEquals(3, millis(9, 1, 3).median());
        assertEquals(2.5, millis(4, 1, 2, 3).median());
        assertEquals(7, millis(7).median());
    }

    @Test
    @DisplayName("has as p95 the smallest time that 95 % do not exceed")
    void p95() {
        assertEquals(19, millis(LongStream.rangeClosed(1, 20).toArray()).p95());
        assertEquals(95, millis(LongStream.rangeClosed(1, 100).toArray()).p95());
        assertEquals(15, millis(LongStream.rangeClosed(1, 15).toArray()).p95());
        assertEquals(7, millis(7).p95());
    }

    @Test
    @DisplayName("adds up round by round")
    void plus() {
        assertEquals(
                new Sample(11, 22).median(), new Sample(1, 2).plus(new Sample(10, 20)).median());
        Sample one = new Sample(1);
        assertThrows(IllegalArgumentException.class, () -> one.plus(new Sample(1, 2)));
    }

    @Test
    @DisplayName("is never empty")
    void empty() {
        assertThrows(IllegalArgumentException.class, Sample::new);
    }

    private static Sample millis(long... times) {
        return new Sample(LongStream.of(times).map(time -> time * MILLI).toArray());
    }
}
