package io.customer360.csm;

import io.customer360.revenue.Converted;
import io.customer360.revenue.Totals;
import java.util.List;
import java.util.Optional;

/**
 * The renewals of a portfolio, month by month.
 *
 * @param measure what the reader has chosen to see
 * @param revenue whether the reader may see amounts
 * @param more whether there are more than could be looked at
 */
public record RenewalsAhead(
        Whose whose, RenewalMeasure measure, boolean revenue, List<Bar> bars, boolean more) {

    /** A month, with what its customers pay in a year as one amount where that is possible. */
    public record Bar(RenewalMonth month, Totals arr, Optional<Converted> inBase) {}
}
