package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListReportTest {

    @Test
    @DisplayName("B3 The tables give times, statements, ratios and which goals are missed")
    void tables() {
        List<Measured> measured = new ArrayList<>();
        for (String question :
                List.of(ListQuestion.FIRST, ListQuestion.DEEP, ListQuestion.CONTAINS)) {
            measured.add(side(ListCase.FLOOR, question, 2, 3));
            measured.add(
                    side(ListCase.APP, question, question.equals(ListQuestion.DEEP) ? 16 : 8, 6));
        }

        assertEquals(
                """
                | Question | What | Median ms | p90 ms | p95 ms | Statements |
                |---|---|---:|---:|---:|---:|
                | page 1 by name | floor | 2.00 | 2.00 | 2.00 | 3 |
                | page 1 by name | app | 8.00 | 8.00 | 8.00 | 6 |
                | page 1,000 by name | floor | 2.00 | 2.00 | 2.00 | 3 |
                | page 1,000 by name | app | 16.00 | 16.00 | 16.00 | 6 |
                | name contains | floor | 2.00 | 2.00 | 2.00 | 3 |
                | name contains | app | 8.00 | 8.00 | 8.00 | 6 |

                | Ratio | Value | Goal | |
                |---|---:|---:|---|
                | (app - 5 ms) / floor, page 1 by name | 1.50 | ≤ 3 | met |
                | p95 of the app in ms, page 1 by name | 8.00 | ≤ 50 | met |
                | (app - 5 ms) / floor, page 1,000 by name | 5.50 | ≤ 3 | **missed** |
                | p95 of the app in ms, page 1,000 by name | 16.00 | ≤ 50 | met |
                | (app - 5 ms) / floor, name contains | 1.50 | ≤ 3 | met |
                | p95 of the app in ms, name contains | 8.00 | ≤ 60 | met |
                | app, page 1,000 / page 1 | 2.00 | ≤ 1.5 | **missed** |
                """,
                new ListReport(measured).markdown());
    }

    private static Measured side(String name, String question, int milliseconds, int statements) {
        return new Measured(
                new Side(name, new Subject(0, question, 0, null), () -> null),
                new Sample(milliseconds * 1_000_000L),
                Collections.nCopies(statements, "SELECT * FROM \"AO_1_SNAPSHOT\""));
    }
}
