package io.customer360.subscription;

import io.customer360.customer.Profiles;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Shows the subscriptions of a customer as they stand today in the customer's time zone. */
public final class ShowSubscriptions {

    private final Subscriptions subscriptions;
    private final Profiles profiles;
    private final CustomFields fields;
    private final Today today;

    /** Shows what these stores hold. */
    public ShowSubscriptions(
            Subscriptions subscriptions, Profiles profiles, CustomFields fields, Today today) {
        this.subscriptions = subscriptions;
        this.profiles = profiles;
        this.fields = fields;
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
                query.asSeenBy(viewer).apply(all, searched(all, query, viewer), day),
                viewer.may(Permission.SEE_REVENUE));
    }

    /** Every subscription of a customer. */
    public List<Subscription> all(CustomerId customer) {
        return subscriptions.of(customer);
    }

    /** What custom fields say, asked for only when a text is looked for. */
    private Function<Subscription, String> searched(
            List<Subscription> all, SubscriptionQuery query, Actor viewer) {
        if (query.filter().text().isEmpty()) {
            return held -> "";
        }
        Map<Integer, CustomValues> values =
                fields.read(
                        FieldEntity.SUBSCRIPTION,
                        all.stream().map(held -> held.id().value()).toList());
        return held ->
                fields.searched(FieldEntity.SUBSCRIPTION, values.get(held.id().value()), viewer);
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
