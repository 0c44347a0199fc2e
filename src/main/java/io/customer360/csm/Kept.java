package io.customer360.csm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What became of the customers of one day until another. Who came in between counts nowhere.
 *
 * @param customers how many there were
 * @param lost how many of them were not there any more
 * @param start what they paid in a year
 * @param more what those who stayed paid more
 * @param less what those who stayed paid less
 * @param gone what those paid who left
 */
public record Kept(
        int customers,
        int lost,
        BigDecimal start,
        BigDecimal more,
        BigDecimal less,
        BigDecimal gone) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** Net revenue retention in percent; nothing when nothing was paid. */
    public Optional<BigDecimal> net() {
        return share(start.add(more).subtract(less).subtract(gone), start);
    }

    /** Gross revenue retention in percent, at most 100: nobody counts with more than at first. */
    public Optional<BigDecimal> gross() {
        return share(start.subtract(less).subtract(gone), start);
    }

    /** The customers who left in percent; nothing when there were none. */
    public Optional<BigDecimal> churn() {
        return share(BigDecimal.valueOf(lost), BigDecimal.valueOf(customers));
    }

    /** A part in percent with one digit. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(PERCENT).divide(whole, 1, RoundingMode.HALF_UP));
    }
}
