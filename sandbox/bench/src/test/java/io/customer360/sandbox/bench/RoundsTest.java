package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.sandbox.db.SqlLog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final List<String> ran = new ArrayList<>();

    @Test
    @DisplayName(
            "Sides take turns, every second round backwards, and only the measured rounds count")
    void turns() throws Exception {
        var sides = List.of(side("A"), side("B"));
        var measured = new Rounds(1, 2, new SqlLog()).run(sides);
        assertEquals(List.of("A", "B", "A", "B", "B", "A"), ran);
        assertEquals(sides, measured.stream().map(Measured::side).toList());
        assertEquals(2, measured.get(0).times().nanos().length);
        assertEquals(List.of(), measured.get(0).statements());
    }

    private Side side(String name) {
        return new Side(
                name,
                new Subject(1, "Acme", 10, null),
                () -> {
                    ran.add(name);
                    return null;
                });
    }
}
