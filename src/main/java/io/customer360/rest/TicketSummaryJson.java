package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.ticket.Satisfaction;
import io.customer360.ticket.TicketSummary;
import java.math.BigDecimal;

/** The figures over all tickets of a customer; what Jira cannot tell is absent. */
public record TicketSummaryJson(
        int customer, FoundJson total, FoundJson open, FoundJson escalated, Ratings satisfaction) {

    /** What customers gave, from 1 to 5; no mean without a rating. */
    public record Ratings(BigDecimal mean, FoundJson rated) {

        static Ratings of(Satisfaction given, CustomerUrls urls) {
            var rated = FoundJson.of(given.rated(), urls);
            return new Ratings(rated.count() == 0 ? null : given.mean(), rated);
        }
    }

    static TicketSummaryJson of(int customer, TicketSummary summary, CustomerUrls urls) {
        return new TicketSummaryJson(
                customer,
                summary.total().map(it -> FoundJson.of(it, urls)).orElse(null),
                summary.open().map(it -> FoundJson.of(it, urls)).orElse(null),
                summary.escalated().map(it -> FoundJson.of(it, urls)).orElse(null),
                summary.satisfaction().map(it -> Ratings.of(it, urls)).orElse(null));
    }
}
