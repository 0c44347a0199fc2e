package io.customer360.score;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.Records;
import io.customer360.churn.SignalInput;
import io.customer360.churn.SignalMarks;
import io.customer360.churn.Signals;
import io.customer360.health.Assessment;
import io.customer360.health.FeedbackHealth;
import io.customer360.health.HealthScore;
import io.customer360.health.HealthTrend;
import io.customer360.health.Subject;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judgement;
import io.customer360.measure.LastMeasured;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads the score and the signals of one customer as they were kept, each by the models of its own
 * row: what is edited meanwhile never appears beside a score that was made without it.
 */
public final class ScoreSheets {

    private final Standings standings;
    private final Baselines baselines;
    private final Models models;
    private final LastMeasured last;

    /** Wired by Spring. */
    public ScoreSheets(Standings standings, Baselines baselines, Models models, LastMeasured last) {
        this.standings = standings;
        this.baselines = baselines;
        this.models = models;
        this.last = last;
    }

    /**
     * Everything about one customer that goes together.
     *
     * @param at since when nothing else could have come out
     * @param day the day that it was for the customer
     * @param run the run that has stored it
     * @param signals with a first day each, and without amounts for who may not see them
     * @param trend the last days
     * @param slope in points per thirty days
     * @param frozen whether the customer has left, so that all of this stays as it was
     * @param stale whether it has not been looked at for so long that something is wrong
     * @param sight which values this reader may see
     * @param input what the signals were found in
     * @param churn the model that they were found by
     */
    public record Sheet(
            CustomerId customer,
            Instant at,
            LocalDate day,
            ZoneId zone,
            int run,
            HealthScore score,
            Signals signals,
            Assessment assessment,
            HealthTrend trend,
            double slope,
            FeedbackHealth feedback,
            boolean frozen,
            boolean stale,
            Subject subject,
            Sight sight,
            SignalInput input,
            ChurnModel churn) {

        /** The signals with the records that they are about. */
        public Signals showing(Records records) {
            var shown =
                    Signals.find(input.showing(records), churn).since(SignalMarks.of(signals), day);
            return sight.revenue() ? shown : shown.withoutAmounts();
        }
    }

    /** What this reader, who may see the customer, may see of it; nothing before it is scored. */
    public Optional<Sheet> of(CustomerId customer, Actor reader) {
        return Optional.ofNullable(standings.of(List.of(customer)).get(customer))
                .flatMap(
                        kept ->
                                kept.standing()
                                        .judgement()
                                        .filter(ScoreSheets::readable)
                                        .map(it -> sheet(kept, it, Sight.of(reader))));
    }

    /** What cannot be read is as if nobody had been judged; the next run does it again. */
    private static boolean readable(Judgement judgement) {
        try {
            RecentScores.parse(judgement.recent());
            SignalMarks.parse(judgement.signals());
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private Sheet sheet(Standing.Kept kept, Judgement judgement, Sight sight) {
        var standing = kept.standing();
        var reading =
                Judging.of(
                        standing,
                        judgement.zone(),
                        baselines.find(standing.baseline()),
                        RecentScores.parse(judgement.recent()),
                        new AlikeModels(models.health(judgement.healthModel()), models),
                        models.churn(judgement.churnModel()));
        var signals = reading.signals(SignalMarks.parse(judgement.signals()));
        var at = last.at(kept);
        return new Sheet(
                standing.customer(),
                judgement.frozen() ? standing.at() : at,
                standing.day(),
                judgement.zone(),
                kept.run(),
                reading.score(),
                sight.revenue() ? signals : signals.withoutAmounts(),
                reading.assessment(),
                reading.trend(),
                reading.slope(),
                reading.feedback(),
                judgement.frozen(),
                !judgement.frozen() && last.stale(at),
                reading.subject(),
                sight,
                reading.input(),
                reading.churn());
    }
}
