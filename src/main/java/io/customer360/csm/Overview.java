package io.customer360.csm;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.customer.Organisation;
import io.customer360.health.Band;
import io.customer360.revenue.Converted;
import io.customer360.revenue.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How all the customers do that somebody may see.
 *
 * @param bands how many lie in each band
 * @param atRisk how many are at risk
 * @param arr what those pay in a year; nothing for whoever may not see revenue
 * @param inBase the same in the base currency, where one is chosen
 * @param worst the worst of them
 * @param signals the newest signals of all
 */
public record Overview(
        int customers,
        Map<Band, Integer> bands,
        int atRisk,
        Optional<Totals> arr,
        Optional<Converted> inBase,
        List<Threatened> worst,
        List<Raised> signals) {

    /** How many lie in no band: without a score, with one that does not count, or gone. */
    public int unlevelled() {
        return customers - bands.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A customer at risk. */
    public record Threatened(Organisation customer, RiskLevel risk, int points) {}

    /** A signal of a customer. */
    public record Raised(
            Organisation customer, SignalKind kind, Severity severity, LocalDate since) {}
}
