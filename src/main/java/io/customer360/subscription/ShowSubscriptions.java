package io.customer360.subscription;

import io.customer360.customer.Profiles;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.util.List;

/** Shows the subscriptions of a customer as they stand today in the customer's time zone. */
public final class ShowSubscriptions {

    private final Subscriptions subscriptions;
    private final Profiles profiles;
    private final Today today;

    /** Shows what these stores hold. */
    public ShowSubscriptions(Subscriptions subscriptions, Profiles profiles, Today today) {
        this.subscriptions = subscriptions;
        this.profiles = profiles;
        this.today = today;
    }

    /** The subscriptions of a customer that this query asks for, and all of them for totals. */
    public SubscriptionSheet on(CustomerId customer, SubscriptionQuery query, Actor viewer) {
        LocalDate day = today.in(profiles.of(customer).zone());
        List<Subscription> all = subscriptions.of(customer);
        return new SubscriptionSheet(
                customer,
                day,
                all,
                query.asSeenBy(viewer).apply(all, day),
                viewer.may(Permission.SEE_REVENUE));
    }

    /** One subscription of a customer. */
    public Subscription one(CustomerId customer, SubscriptionId id) {
        return subscriptions
                .find(id)
                .filter(held -> held.customer().equals(customer))
                .orElseThrow(NotFound::new);
    }

    /** Plans to propose: the customer's own, and all others to those who may see every customer. */
    public List<String> plans(CustomerId customer, Actor viewer) {
        return viewer.may(Permission.VIEW_ALL)
                ? subscriptions.plansOfAll()
                : subscriptions.plans(customer);
    }
}
