package io.customer360.churn;

import io.customer360.measure.Measures;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a customer when its signals are looked for.
 *
 * @param since the first day as a customer, for whom nothing was ever heard of
 * @param talk the last day on which the renewal was talked about; the day itself while a task or an
 *     opportunity for it is open
 * @param peak the busiest time of the last ninety days
 * @param scores the scores of past days and of this one, without the provisional ones, all of one
 *     model, so that other weights are no fall
 * @param records what to show for it
 */
public record SignalInput(
        Measures measures,
        AsOf now,
        Optional<LocalDate> since,
        Optional<LocalDate> talk,
        Optional<Peak> peak,
        NavigableMap<LocalDate, Double> scores,
        Records records) {

    public SignalInput {
        scores.values().forEach(SignalInput::requireScore);
        scores = Collections.unmodifiableNavigableMap(new TreeMap<>(scores));
    }

    /** Nothing but measures. */
    public static SignalInput of(Measures measures, AsOf now) {
        return new SignalInput(
                measures,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Collections.emptyNavigableMap(),
                Records.NONE);
    }

    /** The same with the first day as a customer. */
    public SignalInput since(LocalDate day) {
        return new SignalInput(measures, now, Optional.of(day), talk, peak, scores, records);
    }

    /** The same with a talk about the renewal. */
    public SignalInput talked(LocalDate day) {
        return new SignalInput(measures, now, since, Optional.of(day), peak, scores, records);
    }

    /** The same with a busiest time. */
    public SignalInput peaked(Peak busiest) {
        return new SignalInput(measures, now, since, talk, Optional.of(busiest), scores, records);
    }

    /** The same with scores by day. */
    public SignalInput scored(NavigableMap<LocalDate, Double> byDay) {
        return new SignalInput(measures, now, since, talk, peak, byDay, records);
    }

    /** The same with records to show. */
    public SignalInput showing(Records shown) {
        return new SignalInput(measures, now, since, talk, peak, scores, shown);
    }

    private static void requireScore(Double score) {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("score out of range: " + score);
        }
    }
}
