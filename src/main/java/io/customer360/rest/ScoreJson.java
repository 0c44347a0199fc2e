package io.customer360.rest;

import io.customer360.health.Band;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The health of a customer with everything it takes to check it by hand.
 *
 * @param at since when nothing else could have come out; absent before the customer is scored
 * @param minutes how long ago that was
 * @param stale whether it has not been looked at for so long that something is wrong
 * @param slope in points per thirty days
 * @param counted how many factors count, of those that it needs to be no provisional score
 * @param spread whether weights of factors without data went to the others
 */
public record ScoreJson(
        int customer,
        Instant at,
        Long minutes,
        LocalDate day,
        Integer run,
        Integer model,
        Integer baseline,
        boolean frozen,
        boolean stale,
        GlanceJson glance,
        Rounded slope,
        int counted,
        int needed,
        List<Label> missing,
        boolean spread,
        List<Factor> factors,
        SafeUrl helpUrl) {

    /**
     * One of the six factors.
     *
     * @param weight the percent that is set
     * @param percent the percent that it counts here
     * @param points what it adds to the score
     * @param state whether it counts, has no data, or is switched off
     */
    public record Factor(
            String code,
            Label label,
            int weight,
            Rounded percent,
            Rounded score,
            Rounded points,
            Band band,
            String state,
            boolean strongest,
            boolean weakest,
            List<Part> parts) {}

    /**
     * A sub-measure of a factor.
     *
     * @param share the percent of its factor
     * @param state whether it counts, or why not, or why it is not shown
     * @param given the day on which people gave it; absent for what records tell
     * @param curve which values are worth which scores
     */
    public record Part(
            String code,
            Label label,
            int share,
            String state,
            Worded value,
            LocalDate given,
            Rounded score,
            Rounded points,
            Worded curve) {}
}
