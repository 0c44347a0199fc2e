package io.customer360.rest;

import io.customer360.subscription.SubscriptionQuery;
import jakarta.ws.rs.core.UriInfo;

/** Which list of subscriptions an address asks for, alone or as the answer to a change. */
record SubscriptionsAsked(SubscriptionQuery query, boolean full) {

    /** Reads the parameters of the address. */
    static SubscriptionsAsked by(UriInfo address) {
        var given = address.getQueryParameters();
        return new SubscriptionsAsked(
                SubscriptionQuery.of(given::getFirst),
                Boolean.parseBoolean(given.getFirst("full")));
    }
}
