package io.customer360.churn;

import java.time.LocalDate;

/**
 * The last health of a customer that left. It stays as it was, whatever is configured later.
 *
 * @param score from 0 to 100
 * @param provisional whether there was too little data for it to count
 * @param day the day it is from
 * @param model the version of the model that it comes from
 */
public record FrozenHealth(double score, boolean provisional, LocalDate day, int model) {

    public FrozenHealth {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("score out of range: " + score);
        }
    }
}
