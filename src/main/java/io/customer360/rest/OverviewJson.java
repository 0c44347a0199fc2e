package io.customer360.rest;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** How all the customers do that somebody may see. */
public record OverviewJson(BoardHealthJson bands, Risk risk, List<SignalLine> signals) {

    /**
     * Those at risk; amounts are absent for whoever may not see revenue, and the base currency
     * unless one is chosen.
     *
     * @param url the list of them
     * @param tooLarge the currencies whose total no amount can carry
     * @param worst the worst of them
     */
    public record Risk(
            int count,
            SafeUrl url,
            boolean revenueVisible,
            List<Money> arr,
            List<String> tooLarge,
            DashboardJson.Base base,
            List<Threatened> worst) {}

    /** A customer at risk. */
    public record Threatened(int customer, String name, SafeUrl url, RiskLevel risk) {}

    /**
     * A new signal.
     *
     * @param list all customers who have it
     */
    public record SignalLine(
            int customer,
            String name,
            SafeUrl url,
            Label kind,
            SafeUrl list,
            Severity severity,
            LocalDate since) {

        static Label label(SignalKind kind) {
            return new Label(kind.code(), kind.textKey());
        }
    }
}
