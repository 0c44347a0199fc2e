package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order that somebody wants")
class ArrangementTest {

    @Test
    @DisplayName("is read from ids with commas between")
    void reads() {
        assertEquals(
                new Arrangement(7, List.of(3, 1, 2)),
                Arrangement.parse(Map.of("version", "7", "order", "3, 1,2")));
    }

    @Test
    @DisplayName("is refused by the name of the field that is wrong")
    void refuses() {
        assertEquals(
                List.of("version c360.input.required.error", "order c360.input.required.error"),
                Refusals.of(() -> Arrangement.parse(Map.of())));
        assertEquals(
                List.of("order c360.input.number.error"),
                Refusals.of(() -> Arrangement.parse(Map.of("version", "1", "order", "1,,2"))));
        assertEquals(
                List.of("order c360.input.number-range.error"),
                Refusals.of(() -> Arrangement.parse(Map.of("version", "1", "order", "0"))));
    }
}
