package io.customer360.scorecard;

import java.util.List;

/**
 * What is to be written about one scorecard of a customer.
 *
 * @param use as it is from now on
 * @param replaced the version that it must still have
 * @param ticks those that are others than before
 * @param given those that are others than before
 */
public record UseChange(ScorecardUse use, int replaced, List<Tick> ticks, List<GivenScore> given) {

    public UseChange {
        ticks = List.copyOf(ticks);
        given = List.copyOf(given);
    }

    /** One that makes the next version. */
    public UseChange(ScorecardUse use, List<Tick> ticks, List<GivenScore> given) {
        this(use, use.score().version() - 1, ticks, given);
    }
}
