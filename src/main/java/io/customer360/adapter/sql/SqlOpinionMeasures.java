package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.LEVEL_ID;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.SAID_AT;
import static io.customer360.adapter.sql.Column.SCORE;
import static io.customer360.adapter.sql.Column.SCORED_AT;
import static io.customer360.adapter.sql.Column.VALID_DAYS;

import io.customer360.measure.Measure;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.Value;
import io.customer360.pulse.Level;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.Levels;
import io.customer360.shared.CustomerId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people think of customers: the newest pulse and the active scorecards, each read once. */
public final class SqlOpinionMeasures implements MeasureSource {
    private static final Set<Measure> PULSE = Set.of(Measure.PULSE_POINTS, Measure.PULSE_AT);
    private static final Set<Measure> SCORECARD =
            Set.of(Measure.SCORECARD_POINTS, Measure.SCORECARD_AT, Measure.SCORECARD_VALID);

    private final SqlReader reader;
    private final Levels levels;

    /** Wired by Spring. */
    public SqlOpinionMeasures(SqlReader reader, Levels levels) {
        this.reader = reader;
        this.levels = levels;
    }

    @Override
    public Set<Measure> measures() {
        var all = new HashSet<>(PULSE);
        all.addAll(SCORECARD);
        return all;
    }

    @Override
    public Set<Measure> inUse() {
        var used = new HashSet<Measure>();
        if (MeasureSql.any(Table.PULSE_NOW, reader)) {
            used.addAll(PULSE);
        }
        if (MeasureSql.any(Table.SCORECARD_NOW, reader)) {
            used.addAll(SCORECARD);
        }
        return used;
    }

    @Override
    public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
        var found = new Found(customers);
        var points = levels.all().stream().collect(Collectors.toMap(Level::id, Level::points));
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, LEVEL_ID, SAID_AT), Table.PULSE_NOW, customers, Sql.TRUE),
                row -> pulse(row, points.get(new LevelId(row.getInt(2))), found));
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, SCORE, SCORED_AT, VALID_DAYS),
                        Table.SCORECARD_NOW,
                        customers,
                        Sql.filled(SCORE)),
                row -> scorecard(row, found));
        return found.values;
    }

    /** What is known of those who were asked for. */
    private record Found(Set<CustomerId> asked, Map<CustomerId, Map<Measure, Value>> values) {

        Found(List<CustomerId> customers) {
            this(Set.copyOf(customers), new HashMap<>());
        }

        void put(int customer, Measure measure, Value value) {
            var id = new CustomerId(customer);
            if (asked.contains(id)) {
                values.computeIfAbsent(id, it -> new EnumMap<>(Measure.class)).put(measure, value);
            }
        }
    }

    /** A level that is no more is worth nothing that anybody knows. */
    private static void pulse(ResultSet row, Integer points, Found found) throws SQLException {
        if (points != null) {
            found.put(row.getInt(1), Measure.PULSE_POINTS, Value.of(points));
            found.put(row.getInt(1), Measure.PULSE_AT, Value.at(row.getLong(3)));
        }
    }

    private static void scorecard(ResultSet row, Found found) throws SQLException {
        int customer = row.getInt(1);
        found.put(
                customer, Measure.SCORECARD_POINTS, Value.of(BigDecimal.valueOf(row.getDouble(2))));
        found.put(customer, Measure.SCORECARD_AT, Value.at(row.getLong(3)));
        found.put(customer, Measure.SCORECARD_VALID, Value.of(row.getInt(4)));
    }
}
