package io.customer360.measure;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What scores and signals make of a standing, as it is kept beside it.
 *
 * @param healthModel the version of the model of the score
 * @param churnModel the version of the model of the signals
 * @param zone the zone in which moments became days
 * @param score from 0 to 100 and never rounded; none when no factor has data
 * @param provisional whether so few factors have data that the score counts nowhere
 * @param band 1 for critical, 2 for the middle, 3 for healthy; none while provisional
 * @param risk 1 for low, 2 for medium, 3 for high; none when there was nothing to look for
 * @param slope in points per thirty days
 * @param signals which signals there are, how grave and since when
 * @param recent the scores of the last days
 * @param frozen whether the customer has left, so that all of this stays as it was
 */
public record Judgement(
        int healthModel,
        int churnModel,
        ZoneId zone,
        OptionalDouble score,
        boolean provisional,
        OptionalInt band,
        OptionalInt risk,
        int riskPoints,
        double slope,
        String signals,
        String recent,
        boolean frozen) {

    /** The same of a customer who has left, or not. */
    public Judgement frozen(boolean left) {
        return new Judgement(
                healthModel,
                churnModel,
                zone,
                score,
                provisional,
                band,
                risk,
                riskPoints,
                slope,
                signals,
                recent,
                left);
    }

    /** Whether it names other signals than what was kept before. */
    public boolean signalsDiffer(Optional<Judgement> before) {
        return before.filter(it -> it.frozen == frozen)
                .filter(it -> it.signals.equals(signals))
                .isEmpty();
    }
}
