package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PanelReportTest {
    private static final Subject SMALL = new Subject(1, "Small", 200, null);
    private static final Subject LARGE = new Subject(2, "Large", 5000, null);

    @Test
    @DisplayName("The tables give times, statements, ratios and which goals are missed")
    void tables() {
        List<Measured> measured = new ArrayList<>();
        add(measured, SMALL, 1, 2, 3, 60, 50, 52);
        add(measured, LARGE, 2, 3, 4, 50, 50, 60);
        assertEquals(
                """
                | Customer with | What | Median ms | p90 ms | p95 ms | Statements |
                |---:|---|---:|---:|---:|---:|
                | 200 | floor | 1.00 | 1.00 | 1.00 | 2 |
                | 200 | app: panel | 2.00 | 2.00 | 2.00 | 2 |
                | 200 | app: after paint | 3.00 | 3.00 | 3.00 | 2 |
                | 200 | app | 5.00 | 5.00 | 5.00 | 4 |
                | 200 | naive | 60.00 | 60.00 | 60.00 | 2 |
                | 200 | issue view without it | 50.00 | 50.00 | 50.00 | 2 |
                | 200 | issue view with the panel | 52.00 | 52.00 | 52.00 | 2 |
                | 5,000 | floor | 2.00 | 2.00 | 2.00 | 2 |
                | 5,000 | app: panel | 3.00 | 3.00 | 3.00 | 2 |
                | 5,000 | app: after paint | 4.00 | 4.00 | 4.00 | 2 |
                | 5,000 | app | 7.00 | 7.00 | 7.00 | 4 |
                | 5,000 | naive | 50.00 | 50.00 | 50.00 | 2 |
                | 5,000 | issue view without it | 50.00 | 50.00 | 50.00 | 2 |
                | 5,000 | issue view with the panel | 60.00 | 60.00 | 60.00 | 2 |

                | Ratio | Value | Goal | |
                |---|---:|---:|---|
                | app / floor, 200 tickets | 5.00 | ≤ 10 | met |
                | naive / app, 200 tickets | 12.00 | ≥ 10 | met |
                | p90 of the issue view with / without the panel, 200 tickets | 1.04 | | |
                | app / floor, 5,000 tickets | 3.50 | ≤ 10 | met |
                | naive / app, 5,000 tickets | 7.14 | ≥ 10 | **missed** |
                | p90 of the issue view with / without the panel, 5,000 tickets | 1.20 | | |
                | app, 5,000 / 200 tickets | 1.40 | ≤ 1.3 | **missed** |
                """,
                new PanelReport(measured).markdown());
    }

    @Test
    @DisplayName("Statements are listed once with their number")
    void statements() {
        var side = new Side("floor", SMALL, () -> null);
        var measured =
                new Measured(side, new Sample(1), List.of("SELECT  1", "SELECT 2", "SELECT 1"));
        assertEquals(
                List.of("floor, 200 tickets: 3", "  2 x SELECT 1", "  1 x SELECT 2"),
                Statements.lines(List.of(measured)));
    }

    private static void add(List<Measured> to, Subject subject, int... millis) {
        var names =
                List.of(
                        PanelCase.FLOOR,
                        PanelCase.DRAWN,
                        PanelCase.ASKED,
                        PanelCase.NAIVE,
                        PanelCase.WITHOUT,
                        PanelCase.WITH);
        for (int i = 0; i < millis.length; i++) {
            long nanos = millis[i] * 1_000_000L;
            to.add(
                    new Measured(
                            new Side(names.get(i), subject, () -> null),
                            new Sample(nanos, nanos, nanos),
                            Collections.nCopies(2, "SELECT 1")));
        }
    }
}
