package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.ticket.TicketCount;

/** How many tickets the reader can see, and where exactly these are listed. */
public record FoundJson(long count, String jql, SafeUrl navigatorUrl) {

    static FoundJson of(TicketCount found, CustomerUrls urls) {
        return new FoundJson(found.count(), found.jql(), urls.navigator(found.jql()));
    }
}
