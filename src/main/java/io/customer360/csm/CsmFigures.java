package io.customer360.csm;

import io.customer360.revenue.Converted;
import io.customer360.revenue.Totals;
import java.util.Optional;

/**
 * The figures of a portfolio.
 *
 * @param all of all its customers
 * @param atRisk of those at risk
 */
public record CsmFigures(Whose whose, Part all, Part atRisk) {

    /**
     * Some of the customers.
     *
     * @param arr what they pay in a year; nothing for whoever may not see revenue
     * @param inBase the same in the base currency, where one is chosen
     */
    public record Part(int customers, Optional<Totals> arr, Optional<Converted> inBase) {}
}
