package io.customer360.csm;

import io.customer360.churn.RiskLevel;
import io.customer360.health.Band;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.revenue.Totals;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How customers are doing, counted whatever their number. Who has left is in no band, at no risk.
 */
public interface Overlook {

    /** How many of these customers there are. */
    int count(Among customers);

    /** How many of them renew next on each of these days, both included, where anybody does. */
    Map<LocalDate, Integer> renewing(Among customers, LocalDate from, LocalDate to);

    /** How many of them lie in which band. */
    Map<Band, Integer> bands(Among customers);

    /** How many of them are at one of these risks. */
    int atRisk(Among customers, Collection<RiskLevel> levels);

    /** What those pay in a year, per currency. */
    Totals arrAtRisk(Among customers, Collection<RiskLevel> levels);

    /** The worst of those, at most so many. */
    List<Overview.Threatened> worst(Among customers, Collection<RiskLevel> levels, int max);

    /** Their newest signals, at most so many. */
    List<Overview.Raised> newest(Among customers, int max);
}
