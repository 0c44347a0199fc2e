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
        Map<CustomerId, List<Subscription>> held =
                subscriptions.of(customers.stream().map(Profile::id).toList());
        return customers.stream()
                .collect(
                        Collectors.toMap(
                                Profile::id,
                                one ->
                                        RevenueSummary.of(
                                                held.get(one.id()), today.in(one.zone()))));
    }
}
