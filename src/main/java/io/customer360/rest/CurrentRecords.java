package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.access.AccessSettings;
import io.customer360.customer.Profile;
import io.customer360.settings.Industries;
import io.customer360.settings.Layout;
import io.customer360.settings.TicketSettings;
import io.customer360.subscription.Subscription;
import java.util.List;

/**
 * The newer record that a stale edit met, as the one who edits may see it: what the newer record
 * says may have taken the customer out of their sight.
 */
public final class CurrentRecords {
    private final Access access;
    private final CustomerViews customers;
    private final SubscriptionViews subscriptions;
    private final SettingsViews settings;
    private final TicketSettingsViews tickets;
    private final List<NewerRecords> features;

    /** Wired by Spring. */
    public CurrentRecords(
            Access access,
            CustomerViews customers,
            SubscriptionViews subscriptions,
            SettingsViews settings,
            TicketSettingsViews tickets,
            List<NewerRecords> features) {
        this.access = access;
        this.customers = customers;
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.tickets = tickets;
        this.features = features;
    }

    /** The record in the form of the API. */
    public Object of(Object current) {
        if (current instanceof Profile profile) {
            return customers.customer(profile.id(), access.requireVisible(profile.id()));
        }
        if (current instanceof Subscription held) {
            var actor = access.requireVisible(held.customer());
            return subscriptions.record(held.customer(), held.id(), actor);
        }
        if (current instanceof AccessSettings changed) {
            return settings.record(changed);
        }
        if (current instanceof Industries changed) {
            return IndustriesJson.of(changed);
        }
        if (current instanceof Layout changed) {
            return LayoutJson.of(changed);
        }
        if (current instanceof TicketSettings changed) {
            return tickets.record(changed);
        }
        return features.stream()
                .flatMap(feature -> feature.newer(current).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no record for " + current.getClass()));
    }
}
