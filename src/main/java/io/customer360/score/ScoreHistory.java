package io.customer360.score;

import io.customer360.health.ExactWhy;
import io.customer360.health.HealthTrend;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/** The scores of past days. A day that was measured before there were scores is a gap. */
public interface ScoreHistory {

    /** The most days of one question. */
    int MOST_DAYS = 400;

    /**
     * The scores from one day to another, both included.
     *
     * @throws IllegalArgumentException when those are more days than may be asked for
     */
    HealthTrend trend(CustomerId customer, LocalDate from, LocalDate to);

    /** What the score of a day was made of. */
    Optional<ExactWhy.Made> made(CustomerId customer, LocalDate day);
}
