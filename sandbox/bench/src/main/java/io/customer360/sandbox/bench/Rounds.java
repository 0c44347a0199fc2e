package io.customer360.sandbox.bench;

import io.customer360.sandbox.db.SqlLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Runs all sides by turns, so that whatever else the machine does hits them alike; every second
 * round goes backwards (A B, B A, A B), so that no side always follows the same one.
 */
record Rounds(int warmUp, int measured, SqlLog sql) {

    List<Measured> run(List<Side> sides) throws Exception {
        for (int round = 0; round < warmUp; round++) {
            for (int turn = 0; turn < sides.size(); turn++) {
                sides.get(at(turn, round, sides.size())).work().call();
            }
        }
        long[][] times = new long[sides.size()][measured];
        List<List<String>> statements =
                new ArrayList<>(Collections.nCopies(sides.size(), List.of()));
        for (int round = 0; round < measured; round++) {
            for (int turn = 0; turn < sides.size(); turn++) {
                int i = at(turn, round, sides.size());
                long mark = sql.mark();
                long start = System.nanoTime();
                sides.get(i).work().call();
                times[i][round] = System.nanoTime() - start;
                statements.set(i, sql.since(mark).stream().map(SqlLog.Entry::sql).toList());
            }
        }
        List<Measured> result = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            result.add(new Measured(sides.get(i), new Sample(times[i]), statements.get(i)));
        }
        return result;
    }

    private static int at(int turn, int round, int sides) {
        return round % 2 == 0 ? turn : sides - 1 - turn;
    }
}
