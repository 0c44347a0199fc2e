package io.customer360.rest;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.ExactWhy;
import io.customer360.health.HealthModel;
import io.customer360.health.HealthTrend;
import io.customer360.health.TrendPoint;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judgement;
import io.customer360.measure.LastMeasured;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.run.MemoryRuns;
import io.customer360.score.Models;
import io.customer360.score.ScoreHistory;
import io.customer360.score.ScoreSheets;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ReadOnce;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Customers that have been scored by the shipped models, with their past days. */
public final class ScoredCustomers implements Standings, Baselines, Models, ScoreHistory {
    /** The day of every score that is current. */
    public static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final Map<CustomerId, Standing.Kept> kept = new HashMap<>();
    private final Map<LocalDate, ExactWhy.Made> past = new TreeMap<>();
    private Optional<Baseline> baseline = Optional.empty();

    /** Reads once per answer from here. */
    public Scored scored(Clock clock) {
        return new Scored(sheets(clock), new ReadOnce());
    }

    /** Reads from here. */
    public ScoreSheets sheets(Clock clock) {
        return new ScoreSheets(this, this, this, new LastMeasured(new MemoryRuns(), clock));
    }

    /** A customer with these measures now; the score, risk and line are those that are given. */
    public void holding(CustomerId customer, Instant at, Measures measures, String recent) {
        var judgement =
                new Judgement(
                        0,
                        0,
                        ZoneOffset.UTC,
                        OptionalDouble.of(50),
                        false,
                        OptionalInt.of(2),
                        OptionalInt.of(2),
                        45,
                        0,
                        "1",
                        recent,
                        false);
        kept.put(
                customer,
                new Standing.Kept(
                        new Standing(
                                customer,
                                at,
                                DAY,
                                baseline.map(Baseline::version).orElse(0),
                                measures,
                                Optional.of(judgement)),
                        7));
    }

    /** What the score of a past day was made of. */
    public void made(ExactWhy.Made made) {
        past.put(made.subject().asOf().day(), made);
    }

    @Override
    public Map<CustomerId, Standing.Kept> of(Collection<CustomerId> customers) {
        return kept.entrySet().stream()
                .filter(it -> customers.contains(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int replace(Collection<Standing.Change> changes, int run) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void expire(Collection<CustomerId> customers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int remove(Collection<CustomerId> customers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Baseline> latest() {
        return baseline;
    }

    @Override
    public Optional<Baseline> find(int version) {
        return baseline.filter(it -> it.version() == version);
    }

    @Override
    public void add(Baseline next) {
        baseline = Optional.of(next);
    }

    @Override
    public HealthModel health() {
        return HealthModel.SHIPPED;
    }

    @Override
    public HealthModel health(int version) {
        return HealthModel.SHIPPED;
    }

    @Override
    public ChurnModel churn() {
        return ChurnModel.shipped();
    }

    @Override
    public ChurnModel churn(int version) {
        return ChurnModel.shipped();
    }

    @Override
    public CltvModel cltv() {
        return CltvModel.shipped();
    }

    @Override
    public CltvModel cltv(int version) {
        return CltvModel.shipped();
    }

    @Override
    public HealthModel add(HealthModel next, UserKey by, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChurnModel add(ChurnModel next, UserKey by, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CltvModel add(CltvModel next, UserKey by, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Version> versions(Kind kind, int max) {
        return List.of();
    }

    @Override
    public HealthTrend trend(CustomerId customer, LocalDate from, LocalDate to) {
        List<TrendPoint> points = new ArrayList<>();
        past.forEach(
                (day, made) -> {
                    var score = made.score();
                    if (!day.isBefore(from) && !day.isAfter(to) && score.value().isPresent()) {
                        points.add(
                                new TrendPoint(
                                        day, score.value().getAsDouble(), score.provisional()));
                    }
                });
        return new HealthTrend(points);
    }

    @Override
    public Optional<ExactWhy.Made> made(CustomerId customer, LocalDate day) {
        return Optional.ofNullable(past.get(day));
    }
}
