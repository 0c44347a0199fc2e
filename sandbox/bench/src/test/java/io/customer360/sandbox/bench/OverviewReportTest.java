package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OverviewReportTest {
    private static final Subject SMALL = new Subject(1, "Small", 200, null);

    @Test
    @DisplayName("The tables give times, statements, ratios and which goals are missed")
    void tables() {
        var measured =
                List.of(
                        side(OverviewCase.FLOOR, 2, 2),
                        side(OverviewCase.FIRST, 3, 8),
                        side(OverviewCase.LATER, 5, 13),
                        side(OverviewCase.NAIVE, 40, 90));
        assertEquals(
                """
                | Customer with | What | Median ms | p90 ms | p95 ms | Statements |
                |---:|---|---:|---:|---:|---:|
                | 200 | floor | 2.00 | 2.00 | 2.00 | 2 |
                | 200 | app: first screen | 3.00 | 3.00 | 3.00 | 8 |
                | 200 | app: after paint | 5.00 | 5.00 | 5.00 | 13 |
                | 200 | app | 8.00 | 8.00 | 8.00 | 21 |
                | 200 | naive | 40.00 | 40.00 | 40.00 | 90 |

                | Ratio | Value | Goal | |
                |---|---:|---:|---|
                | app / floor, 200 tickets | 4.00 | ≤ 3 | **missed** |
                | naive / app, 200 tickets | 5.00 | ≥ 1 | met |
                | p95 of the app in ms, 200 tickets | 8.00 | ≤ 150 | met |
                | statements of the app on its own tables, 200 tickets | 21.00 | ≤ 20 | **missed** |
                """,
                new OverviewReport(measured).markdown());
    }

    private static Measured side(String name, int milliseconds, int statements) {
        return new Measured(
                new Side(name, SMALL, () -> null),
                new Sample(milliseconds * 1_000_000L),
                Collections.nCopies(statements, "SELECT * FROM \"AO_1_NOTE\""));
    }
}
