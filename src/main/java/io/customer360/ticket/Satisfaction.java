package io.customer360.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What customers gave on a scale from 1 to 5: the sum of all stars, and how many rated. */
public record Satisfaction(long stars, TicketCount rated) {

    /** The best that can be given. */
    public static final int BEST = 5;

    /** The mean of all ratings with two decimal places; there must be one. */
    public BigDecimal mean() {
        return BigDecimal.valueOf(stars)
                .divide(BigDecimal.valueOf(rated.count()), 2, RoundingMode.HALF_UP);
    }
}
