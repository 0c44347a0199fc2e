package io.customer360.health;

import java.time.LocalDate;

/** The score of a past day. */
public record TrendPoint(LocalDate day, double score, boolean provisional) {

    public TrendPoint {
        Scores.require(score);
    }
}
