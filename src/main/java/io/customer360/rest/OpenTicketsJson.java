package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.TicketCount;
import java.util.Optional;

/**
 * How many open tickets the reader can see, and where they are listed; all but the customer is
 * absent when Jira cannot tell.
 */
public record OpenTicketsJson(int customer, Long count, String jql, SafeUrl navigatorUrl) {

    static OpenTicketsJson of(CustomerId customer, Optional<TicketCount> open, CustomerUrls urls) {
        return new OpenTicketsJson(
                customer.value(),
                open.map(TicketCount::count).orElse(null),
                open.map(TicketCount::jql).orElse(null),
                open.map(TicketCount::jql).map(urls::navigator).orElse(null));
    }
}
