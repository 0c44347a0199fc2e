package io.customer360.adapter.ao.standing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.health.AsOf;
import io.customer360.health.ExactWhy;
import io.customer360.health.HealthTrend;
import io.customer360.health.Subject;
import io.customer360.health.TrendPoint;
import io.customer360.measure.Baselines;
import io.customer360.measure.Measures;
import io.customer360.score.Models;
import io.customer360.score.PastScores;
import io.customer360.score.RecentScores;
import io.customer360.score.ScoreHistory;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The scores of past days in the database, streamed to be spared what they are made of. */
public final class AoScoreHistory implements ScoreHistory, PastScores {

    private static final String OF_SCORES =
            String.join(
                    ", ",
                    "ID",
                    HistoryRow.ORG_ID,
                    HistoryRow.DAY_NO,
                    HistoryRow.SCORE,
                    HistoryRow.PROVISIONAL,
                    HistoryRow.HEALTH_MODEL);

    private final ActiveObjects ao;
    private final Baselines baselines;
    private final Models models;

    /** Wired by Spring. */
    public AoScoreHistory(ActiveObjects ao, Baselines baselines, Models models) {
        this.ao = ao;
        this.baselines = baselines;
        this.models = models;
    }

    @Override
    public HealthTrend trend(CustomerId customer, LocalDate from, LocalDate to) {
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException("more days than may be asked for");
        }
        List<TrendPoint> points = new ArrayList<>();
        ao.stream(
                HistoryRow.class,
                Query.select(OF_SCORES)
                        .where(
                                HistoryRow.SLOT + " >= ? AND " + HistoryRow.SLOT + " <= ?",
                                StandingColumns.slot(customer.value(), from.toEpochDay()),
                                StandingColumns.slot(customer.value(), to.toEpochDay())),
                row -> {
                    if (row.getScore() != null) {
                        points.add(
                                new TrendPoint(
                                        LocalDate.ofEpochDay(row.getDayNo()),
                                        row.getScore(),
                                        row.getProvisional() == 1));
                    }
                });
        return new HealthTrend(points);
    }

    @Override
    public Optional<ExactWhy.Made> made(CustomerId customer, LocalDate day) {
        var slot = StandingColumns.slot(customer.value(), day.toEpochDay());
        var query = Query.select().where(HistoryRow.SLOT + " = ?", slot).limit(1);
        return Arrays.stream(ao.find(HistoryRow.class, query))
                .filter(row -> row.getHealthModel() != null)
                .findFirst()
                .map(row -> made(row, day));
    }

    private ExactWhy.Made made(HistoryRow row, LocalDate day) {
        return new ExactWhy.Made(
                new Subject(
                        Measures.parse(row.getInputs()),
                        baselines.find(row.getBaseline()),
                        new AsOf(day, ZoneId.of(row.getZoneName()))),
                models.health(row.getHealthModel()));
    }

    @Override
    public Map<CustomerId, List<RecentScores.Point>> of(
            Collection<CustomerId> customers, LocalDate from, LocalDate before) {
        Map<CustomerId, List<RecentScores.Point>> found = new HashMap<>();
        InList.each(
                HistoryRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                (where, ids) ->
                        ao.stream(
                                HistoryRow.class,
                                days(where, ids, from, before),
                                row ->
                                        found.computeIfAbsent(
                                                        new CustomerId(row.getOrgId()),
                                                        it -> new ArrayList<>())
                                                .add(point(row))));
        return found;
    }

    private static Query days(String where, List<Object> ids, LocalDate from, LocalDate before) {
        var values = new ArrayList<>(ids);
        values.add((int) from.toEpochDay());
        values.add((int) before.toEpochDay());
        var days = " AND " + HistoryRow.DAY_NO + " >= ? AND " + HistoryRow.DAY_NO + " < ?";
        var scored = " AND " + HistoryRow.SCORE + " IS NOT NULL";
        return Query.select(OF_SCORES).where(where + days + scored, values.toArray());
    }

    private static RecentScores.Point point(HistoryRow row) {
        return new RecentScores.Point(
                LocalDate.ofEpochDay(row.getDayNo()),
                row.getScore(),
                row.getProvisional() == 1,
                row.getHealthModel());
    }
}
