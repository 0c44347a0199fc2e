package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.OpenTickets;
import io.customer360.ticket.TicketCount;
import java.util.List;
import java.util.Optional;

/**
 * How many open tickets the reader can see, the newest of them, and where all are listed; all but
 * the customer is absent when Jira cannot tell.
 */
public record OpenTicketsJson(
        int customer, Long count, String jql, SafeUrl navigatorUrl, List<TicketJson> items) {

    static OpenTicketsJson of(CustomerId customer, Optional<OpenTickets> open, CustomerUrls urls) {
        var found = open.map(OpenTickets::count);
        return new OpenTicketsJson(
                customer.value(),
                found.map(TicketCount::count).orElse(null),
                found.map(TicketCount::jql).orElse(null),
                found.map(TicketCount::jql).map(urls::navigator).orElse(null),
                open.map(it -> it.newest().stream().map(t -> TicketJson.of(t, urls)).toList())
                        .orElse(null));
    }
}
