package io.customer360.csm;

import io.customer360.customer.RiskState;
import io.customer360.revenue.Totals;
import java.util.Optional;

/**
 * How many customers have a risk, and what they pay in a year.
 *
 * @param risk none where nothing was looked for yet, or the customer has left
 */
public record Tally(Optional<RiskState> risk, int customers, Totals arr) {}
