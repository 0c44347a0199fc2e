package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.standing.SignalRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerDirectory.Row;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.Ordering;
import io.customer360.health.Band;
import io.customer360.score.ScoreLine;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the directory finds and sorts customers by scores, the same on every database. */
interface ScoreDirectoryContract {
    CustomerScope EVERYBODY = new CustomerScope(true, new UserKey("vera"), Set.of());

    Directory directory();

    @Test
    @DisplayName("F-130 customers are found by their bands, provisional and unscored ones too")
    default void foundByBand() {
        portfolio();

        assertEquals(List.of(1), foundBy("health", "healthy"));
        assertEquals(List.of(2), foundBy("health", "middle"));
        assertEquals(List.of(3), foundBy("health", "critical"));
        assertEquals(List.of(4), foundBy("health", "provisional"));
        assertEquals(List.of(5, 6), foundBy("health", "unscored"));
    }

    @Test
    @DisplayName("F-145 customers are found by risk and by signal, all at once with the rest")
    default void foundByRisk() {
        portfolio();

        assertEquals(List.of(3), foundBy("risk", "high"));
        assertEquals(List.of(2, 4), foundBy("risk", "medium"));
        assertEquals(List.of(1), foundBy("risk", "low"));
        assertEquals(List.of(2, 3), foundBy("signal", "silence"));
        assertEquals(List.of(), foundBy("signal", "health-drop"));
        assertEquals(List.of(3), foundBy("signal", "silence", "risk", "high", "q", "three"));
        assertEquals(List.of(), foundBy("signal", "silence", "health", "unscored"));
    }

    @Test
    @DisplayName("F-130 customers are found by scores, both ends included and nothing rounded")
    default void foundByScore() {
        portfolio();

        assertEquals(List.of(1, 2), foundBy("score.from", "50", "score.to", "80.5"));
        assertEquals(List.of(1), foundBy("score.from", "70"));
        assertEquals(List.of(3, 4), foundBy("score.to", "69.9"));
        assertEquals(List.of(), foundBy("score.from", "80.6"));
        assertEquals(List.of(4), foundBy("score.from", "41", "score.to", "49", "risk", "medium"));
    }

    @Test
    @DisplayName("X-28 whoever has left keeps the score but is found by no question about it")
    default void foundWithoutThoseWhoLeft() {
        score(1, "One", 20.0, 1, 3, 1);
        score(2, "Two", 20.0, 1, 3, 0);
        score(3, "Three", null, null, null, 1);

        assertEquals(List.of(2), foundBy("risk", "high"));
        assertEquals(List.of(2), foundBy("health", "critical"));
        assertEquals(List.of(2), foundBy("score.to", "30"));
        assertEquals(List.of(), foundBy("health", "unscored"));
        assertEquals(true, directory().scores.of(List.of(id(1))).get(id(1)).left());
    }

    @Test
    @DisplayName("F-130 F-145 sorts by score, slope, risk and signals; those without come last")
    default void sortedByScores() {
        portfolio();

        assertEquals(List.of(3, 4, 2, 1, 5, 6), sorted(CustomerColumn.SCORE, false, 9));
        assertEquals(List.of(1, 2, 4, 3, 5, 6), sorted(CustomerColumn.SCORE, true, 9));
        assertEquals(List.of(3, 4, 2, 1, 5, 6), sorted(CustomerColumn.TREND, false, 9));
        assertEquals(List.of(1, 4, 2, 3, 5, 6), sorted(CustomerColumn.RISK, false, 9));
        assertEquals(List.of(3, 4, 2, 1, 5, 6), sorted(CustomerColumn.RISK, true, 9));
        assertEquals(List.of(3, 2, 5, 4, 1, 6), sorted(CustomerColumn.SIGNALS, true, 9));
    }

    @Test
    @DisplayName("F-130 pages by score miss nobody and show nobody twice, whatever the digits")
    default void pagedByScore() {
        var random = new Random(7);
        var scores = new TreeMap<Integer, Double>();
        for (int id = 1; id <= 60; id++) {
            double score = id % 3 == 0 ? 50 : random.nextDouble() * 100;
            scores.put(id, score);
            score(id, "Customer %03d".formatted(id), score, 2, 1, 0);
        }
        var expected =
                scores.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Double>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        var falling =
                scores.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();

        assertEquals(expected, sorted(CustomerColumn.SCORE, false, 7));
        assertEquals(falling, sorted(CustomerColumn.SCORE, true, 7));
    }

    @Test
    @DisplayName("F-130 lines tell what was judged, by one question; rows of older versions do not")
    default void scoreLines() {
        portfolio();
        standing(7, Map.of());
        standing(8, row(33.3, 1, 2, 0, -1, "no signals that anybody can read"));

        var lines = directory().scores.of(List.of(id(1), id(3), id(4), id(5), id(7), id(8)));

        assertEquals(Set.of(id(1), id(3), id(4), id(5), id(8)), lines.keySet());
        var three = lines.get(id(3));
        assertEquals(OptionalDouble.of(12.345678901234567), three.score());
        assertEquals(Optional.of(Band.CRITICAL), three.band());
        assertEquals(Optional.of(RiskLevel.HIGH), three.risk());
        assertEquals(-12, three.slope());
        assertEquals(
                Set.of(SignalKind.SILENCE, SignalKind.OVERDUE_INVOICE),
                three.signals().marks().keySet());
        assertEquals(true, lines.get(id(4)).provisional());
        assertEquals(Optional.empty(), lines.get(id(4)).band());
        assertEquals(OptionalDouble.empty(), lines.get(id(5)).score());
        assertEquals(Optional.empty(), lines.get(id(5)).risk(), "nothing was looked for");
        assertEquals(SignalMarks.NONE, lines.get(id(8)).signals());
        assertEquals(Map.<CustomerId, ScoreLine>of(), directory().scores.of(List.of()));
    }

    /** One in each band, a provisional one, one without any score, and one never judged. */
    private void portfolio() {
        score(1, "One", 80.5, 3, 1, 0);
        score(2, "Two", 69.95, 2, 2, 0, SignalKind.SILENCE);
        score(
                3,
                "Three",
                12.345678901234567,
                1,
                3,
                0,
                SignalKind.SILENCE,
                SignalKind.OVERDUE_INVOICE);
        score(4, "Four", 45.0, null, 2, 0);
        score(5, "Five", null, null, null, 0);
        directory().add(6, "Six", Map.of());
    }

    private void score(
            int id,
            String name,
            Double score,
            Integer band,
            Integer risk,
            int frozen,
            SignalKind... kinds) {
        directory().add(id, name, Map.of());
        var marks = new HashMap<SignalKind, SignalMarks.Mark>();
        for (var kind : kinds) {
            marks.put(kind, new SignalMarks.Mark(Severity.MEDIUM, LocalDate.EPOCH));
            directory()
                    .ao
                    .create(
                            SignalRow.class,
                            Map.<String, Object>of(
                                    SignalRow.SLOT,
                                    ((long) id << Byte.SIZE) + kind.number(),
                                    SignalRow.ORG_ID,
                                    id,
                                    SignalRow.KIND,
                                    kind.code(),
                                    SignalRow.SEVERITY,
                                    Severity.MEDIUM.number(),
                                    SignalRow.SINCE_DAY,
                                    0,
                                    SignalRow.RUN,
                                    1));
        }
        double slope = risk == null ? 0 : risk == 3 ? -12 : risk == 2 ? -id : id;
        var text = new SignalMarks(marks).text();
        standing(id, row(score, band, risk, frozen, score == null ? null : slope, text));
    }

    private static Map<String, Object> row(
            Double score, Integer band, Integer risk, int frozen, Number slope, String signals) {
        var row = new HashMap<String, Object>();
        row.put(StandingRow.SCORE, score);
        row.put(StandingRow.PROVISIONAL, band == null ? 1 : 0);
        row.put(StandingRow.BAND, band);
        row.put(StandingRow.RISK, risk);
        row.put(StandingRow.SLOPE, slope == null ? null : slope.doubleValue());
        row.put(StandingRow.SIGNALS, signals);
        row.put(StandingRow.FROZEN, frozen);
        return row;
    }

    private void standing(int id, Map<String, Object> judged) {
        var row = new HashMap<>(judged);
        row.put(StandingRow.ORG_ID, id);
        row.put(StandingRow.RUN, 1);
        row.put(StandingRow.MEASURED_AT, 1L);
        row.put(StandingRow.DAY_NO, 1);
        row.put(StandingRow.BASELINE, 0);
        row.put(StandingRow.INPUTS, "1");
        directory().ao.create(StandingRow.class, row);
    }

    private static CustomerId id(int id) {
        return new CustomerId(id);
    }

    private List<Integer> foundBy(String... parameters) {
        var asked = new HashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            asked.put(parameters[i], parameters[i + 1]);
        }
        var filter = CustomerFilter.of(asked);
        var byName = new Ordering(CustomerColumn.NAME, false, List.of());
        var walk = new Walk(filter, EVERYBODY, byName, Optional.empty(), false);
        var found =
                directory().customers.rows(walk, 99).stream()
                        .map(row -> row.organisation().id().value())
                        .sorted()
                        .toList();
        assertEquals(found.size(), directory().customers.count(filter, EVERYBODY));
        return found;
    }

    /** Everybody in an order, in pages of this size. */
    private List<Integer> sorted(CustomerColumn column, boolean falling, int size) {
        List<Integer> seen = new ArrayList<>();
        var order = new Ordering(column, falling, List.of());
        var walk = new Walk(CustomerFilter.NONE, EVERYBODY, order, Optional.empty(), false);
        List<Row> page = directory().customers.rows(walk, size);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.organisation().id().value()));
            walk = walk.from(page.get(page.size() - 1).place());
            page = directory().customers.rows(walk, size);
        }
        return seen;
    }
}
