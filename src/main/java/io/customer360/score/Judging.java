package io.customer360.score;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.Peak;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalInput;
import io.customer360.churn.SignalMarks;
import io.customer360.churn.Signals;
import io.customer360.health.AsOf;
import io.customer360.health.Assessment;
import io.customer360.health.FeedbackHealth;
import io.customer360.health.HealthScore;
import io.customer360.health.HealthTrend;
import io.customer360.health.Subject;
import io.customer360.health.Threat;
import io.customer360.measure.Baseline;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes score and signals of one standing by two models. Jobs and pages do it here, so that a page
 * shows what the job has kept.
 *
 * @param recent the scores of past days and of this one
 * @param comparable those of them that models alike have made
 * @param signals as they were found, without a first day
 */
record Judging(
        Subject subject,
        HealthScore score,
        RecentScores recent,
        HealthTrend comparable,
        SignalInput input,
        ChurnModel churn,
        Signals found) {

    /** Judges a standing. */
    static Judging of(
            Standing standing,
            ZoneId zone,
            Optional<Baseline> baseline,
            RecentScores before,
            AlikeModels alike,
            ChurnModel churn) {
        var health = alike.model();
        var subject = new Subject(standing.measures(), baseline, new AsOf(standing.day(), zone));
        var score = HealthScore.of(subject, health);
        var recent =
                before.on(standing.day(), score.value(), score.provisional(), health.version());
        var comparable = recent.by(alike);
        var input = input(standing, zone, comparable);
        return new Judging(
                subject, score, recent, comparable, input, churn, Signals.find(input, churn));
    }

    /** How fast the score moves, in points per thirty days. */
    double slope() {
        return comparable.slope(score.day(), score.model());
    }

    HealthTrend trend() {
        return recent.trend();
    }

    /** The signals with a first day each. */
    Signals signals(SignalMarks before) {
        return found.since(before, score.day());
    }

    Assessment assessment() {
        return Assessment.of(score, slope(), threat(found));
    }

    FeedbackHealth feedback() {
        return FeedbackHealth.of(subject.measures(), Optional.empty(), score.model());
    }

    private static Threat threat(Signals signals) {
        return new Threat(
                risk(signals.risk().level()),
                signals.found().stream().anyMatch(it -> it.severity() != Severity.INFO),
                signals.found().size(),
                signals.risk().points());
    }

    private static Threat.Risk risk(RiskLevel level) {
        return switch (level) {
            case LOW -> Threat.Risk.LOW;
            case MEDIUM -> Threat.Risk.MEDIUM;
            case HIGH -> Threat.Risk.HIGH;
        };
    }

    /** The last moment of the day, so that the hour of the run changes nothing. */
    private static SignalInput input(Standing standing, ZoneId zone, HealthTrend scores) {
        LocalDate day = standing.day();
        Measures measures = standing.measures();
        var end = day.plusDays(1).atStartOfDay(zone).toInstant().minus(Duration.ofMillis(1));
        var byDay = new TreeMap<LocalDate, Double>();
        scores.points().stream()
                .filter(it -> !it.provisional())
                .forEach(it -> byDay.put(it.day(), it.score()));
        return new SignalInput(
                measures,
                new io.customer360.churn.AsOf(end, zone),
                measures.customerSince(zone),
                measures.moment(Measure.RENEWAL_TALK).map(it -> LocalDate.ofInstant(it, zone)),
                peak(measures),
                byDay,
                io.customer360.churn.Records.NONE);
    }

    private static Optional<Peak> peak(Measures measures) {
        return measures.day(Measure.CREATED_PEAK_DAY)
                .flatMap(
                        day ->
                                measures.number(Measure.CREATED_PEAK)
                                        .map(tickets -> new Peak(day, tickets)));
    }
}
