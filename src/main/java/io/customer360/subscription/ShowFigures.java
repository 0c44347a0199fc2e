package io.customer360.subscription;

import io.customer360.customer.Profile;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the figures of many customers at once, each as it stands today where the customer is. */
public final class ShowFigures {

    private final Subscriptions subscriptions;
    private final Today today;

    /** Adds up these subscriptions. */
    public ShowFigures(Subscriptions subscriptions, Today today) {
        this.subscriptions = subscriptions;
        this.today = today;
    }

    /** The figures by customer, from one question to the store. */
    public Map<CustomerId, RevenueSummary> of(Collection<Profile> customers) {
        Map<CustomerId, List<Subscription>> held = held(customers);
        return customers.stream()
                .collect(Collectors.toMap(Profile::id, one -> of(one, held.get(one.id()))));
    }

    /** What they are made of, for whoever needs that too; of the same one question. */
    public Map<CustomerId, List<Subscription>> held(Collection<Profile> customers) {
        return subscriptions.of(customers.stream().map(Profile::id).toList());
    }

    /** The figures of a customer with these subscriptions. */
    public RevenueSummary of(Profile customer, List<Subscription> held) {
        return RevenueSummary.of(held, today.in(customer.zone()));
    }
}
