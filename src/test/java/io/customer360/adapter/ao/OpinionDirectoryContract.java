package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.pulse.AoReminded;
import io.customer360.adapter.ao.pulse.PulseNowRow;
import io.customer360.adapter.ao.scorecard.ScorecardNowRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.adapter.sql.SqlMissingPulses;
import io.customer360.adapter.sql.SqlOpinionMeasures;
import io.customer360.adapter.sql.SqlOpinions;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerDirectory.Row;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.MemoryPulseScale;
import io.customer360.customer.Ordering;
import io.customer360.customer.Questions;
import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.LevelList;
import io.customer360.pulse.Opinion;
import io.customer360.pulse.PulseMonth;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How lists, measures and reminders read what people think, the same on every database. */
interface OpinionDirectoryContract {
    PulseMonth NOVEMBER = PulseMonth.of(202611);

    Directory directory();

    @Test
    @DisplayName(
            "F-234 customers are found by the level of their newest pulse, or that there is none")
    default void foundByPulse() {
        opinions();

        assertEquals(List.of(1), foundByPulse("1"));
        assertEquals(List.of(2, 3), foundByPulse("5"));
        assertEquals(List.of(), foundByPulse("4"));
        assertEquals(List.of(4, 5), foundByPulse("none"));
        assertEquals(List.of(3), foundByPulse("stale"));
        assertEquals(List.of(3, 4), foundByPulse("missing"), "five has left");
    }

    @Test
    @DisplayName("F-158 customers are found by what their scorecards come to, both ends included")
    default void foundByScorecard() {
        opinions();

        assertEquals(List.of(1, 3), found(Map.of("scorecard.from", "62.5")));
        assertEquals(List.of(2), found(Map.of("scorecard.to", "62.4")));
        assertEquals(List.of(3), found(Map.of("scorecard.from", "90", "scorecard.to", "100")));
    }

    @Test
    @DisplayName(
            "F-153 F-158 sorts by the points of levels and by scorecards; those without come last")
    default void sortedByOpinions() {
        opinions();
        var levels = new MemoryPulseScale().levels().stream().map(String::valueOf).toList();

        assertEquals(List.of(3, 2, 1, 5, 4), ordered(CustomerColumn.PULSE, false, levels));
        assertEquals(List.of(1, 3, 2, 5, 4), ordered(CustomerColumn.PULSE, true, levels));
        assertEquals(List.of(2, 1, 3, 5, 4), ordered(CustomerColumn.SCORECARD, false, List.of()));
        assertEquals(List.of(3, 1, 2, 5, 4), ordered(CustomerColumn.SCORECARD, true, List.of()));
    }

    @Test
    @DisplayName("F-153 what lists show is read by one statement")
    default void opinionLines() {
        opinions();
        int before = directory().executors.taken();
        var found = new SqlOpinions(directory().reader).of(customers(5));

        assertEquals(1, directory().executors.taken() - before);
        assertEquals(
                new Opinion(
                        Optional.of(new Opinion.Said(new LevelId(1), NOVEMBER, at("2026-11-02"))),
                        Optional.of(new Opinion.Rated(62.5, at("2026-11-01"), 90))),
                found.get(new CustomerId(1)));
        assertEquals(Opinion.NONE, found.get(new CustomerId(4)));
        assertEquals(Map.of(), new SqlOpinions(directory().reader).of(List.of()));
    }

    @Test
    @DisplayName(
            "X-14 measures are the points of the level and its day, and what scorecards come to")
    default void opinionMeasures() {
        opinions();
        var source = new SqlOpinionMeasures(directory().reader, () -> LevelList.DEFAULT.all());
        var found = source.of(List.of(new CustomerId(1), new CustomerId(4)), LocalDate.EPOCH);

        assertEquals(
                Map.of(
                        new CustomerId(1),
                        Map.of(
                                Measure.PULSE_POINTS, Value.of(100),
                                Measure.PULSE_AT, Value.at(at("2026-11-02").toEpochMilli()),
                                Measure.SCORECARD_POINTS, Value.of(new BigDecimal("62.5")),
                                Measure.SCORECARD_AT, Value.at(at("2026-11-01").toEpochMilli()),
                                Measure.SCORECARD_VALID, Value.of(90))),
                found);
        assertEquals(source.measures(), source.inUse());
        directory().ao.deleteWithSQL(ScorecardNowRow.class, null);
        assertEquals(Set.of(Measure.PULSE_POINTS, Measure.PULSE_AT), source.inUse());
    }

    @Test
    @DisplayName("F-234 CSMs are reminded of customers without a pulse this month, each once")
    default void missingByCsm() {
        opinions();
        var missing = new SqlMissingPulses(directory().reader);
        var reminded = new AoReminded(directory().ao);
        var carla = new UserKey("carla");

        assertEquals(List.of(carla, new UserKey("dan")), missing.of(NOVEMBER, "", 9));
        assertEquals(List.of(carla), missing.of(NOVEMBER, "", 1));
        assertEquals(List.of(new UserKey("dan")), missing.of(NOVEMBER, "carla", 9));
        reminded.claim(carla, NOVEMBER, Instant.EPOCH);
        assertThrows(LostRace.class, () -> reminded.claim(carla, NOVEMBER, Instant.EPOCH));
        reminded.made(carla, NOVEMBER, 7);
        assertEquals(List.of(new UserKey("dan")), missing.of(NOVEMBER, "", 9));
        assertEquals(2, missing.of(PulseMonth.of(202612), "", 9).size(), "another month");
        reminded.forget(carla, NOVEMBER);
        assertEquals(2, missing.of(NOVEMBER, "", 9).size());
    }

    /** One this month, one lately, one long ago, one never, and one who has left. */
    private void opinions() {
        customer(1, "One", "carla");
        customer(2, "Two", "carla");
        customer(3, "Three", "carla");
        customer(4, "Four", "dan");
        customer(5, "Five", "dan");
        pulse(1, 1, 202611, "2026-11-02");
        pulse(2, 5, 202611, "2026-11-01");
        pulse(3, 5, 202608, "2026-08-31");
        scorecard(1, 62.5);
        scorecard(2, 20);
        scorecard(3, 90);
        Map<String, Object> left = new HashMap<>();
        left.put(StandingRow.ORG_ID, 5);
        left.put(StandingRow.RUN, 1);
        left.put(StandingRow.MEASURED_AT, 1L);
        left.put(StandingRow.DAY_NO, 1);
        left.put(StandingRow.BASELINE, 0);
        left.put(StandingRow.INPUTS, "1");
        left.put(StandingRow.FROZEN, 1);
        directory().ao.create(StandingRow.class, left);
    }

    private void customer(int id, String name, String csm) {
        directory().add(id, name, Map.of(SnapshotRow.CSM_KEY, csm));
    }

    private void pulse(int customer, int level, int month, String day) {
        directory()
                .ao
                .create(
                        PulseNowRow.class,
                        Map.<String, Object>of(
                                PulseNowRow.ORG_ID, customer,
                                PulseNowRow.PULSE_ID, customer,
                                PulseNowRow.LEVEL_ID, level,
                                PulseNowRow.MONTH_NO, month,
                                PulseNowRow.SAID_AT, at(day).toEpochMilli()));
    }

    private void scorecard(int customer, double score) {
        directory()
                .ao
                .create(
                        ScorecardNowRow.class,
                        Map.<String, Object>of(
                                ScorecardNowRow.ORG_ID,
                                customer,
                                ScorecardNowRow.SCORE,
                                score,
                                ScorecardNowRow.SCORED_AT,
                                at("2026-11-01").toEpochMilli(),
                                ScorecardNowRow.VALID_DAYS,
                                90));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private static List<CustomerId> customers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(CustomerId::new).toList();
    }

    private List<Integer> foundByPulse(String code) {
        return found(Map.of("pulse", code));
    }

    private List<Integer> found(Map<String, String> asked) {
        var filter = Questions.on(LocalDate.parse("2026-11-20"), asked);
        var byName = new Ordering(CustomerColumn.NAME, false, List.of());
        var walk = new Walk(filter, everyone(), byName, Optional.empty(), false);
        var found =
                directory().customers.rows(walk, 99).stream()
                        .map(row -> row.organisation().id().value())
                        .sorted()
                        .toList();
        assertEquals(found.size(), directory().customers.count(filter, everyone()));
        return found;
    }

    /** Everybody in an order, in pages of two. */
    private List<Integer> ordered(CustomerColumn column, boolean falling, List<String> groups) {
        List<Integer> seen = new ArrayList<>();
        var order = new Ordering(column, falling, groups);
        var walk = new Walk(CustomerFilter.NONE, everyone(), order, Optional.empty(), false);
        List<Row> page = directory().customers.rows(walk, 2);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.organisation().id().value()));
            walk = walk.from(page.get(page.size() - 1).place());
            page = directory().customers.rows(walk, 2);
        }
        return seen;
    }

    private static CustomerScope everyone() {
        return new CustomerScope(true, new UserKey("vera"), Set.of());
    }
}
