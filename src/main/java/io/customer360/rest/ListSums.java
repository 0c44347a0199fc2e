package io.customer360.rest;

import io.customer360.churn.Cltv;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.ListColumn;
import io.customer360.customer.Profile;
import io.customer360.score.ShowCltv;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.subscription.RevenueSummary;
import io.customer360.subscription.ShowFigures;
import io.customer360.subscription.Subscription;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the subscriptions of many customers come to, read by one question. */
public final class ListSums {
    private final ShowFigures figures;
    private final ShowCltv cltv;

    /** Wired by Spring. */
    public ListSums(ShowFigures figures, ShowCltv cltv) {
        this.figures = figures;
        this.cltv = cltv;
    }

    /**
     * What one customer pays and is likely to bring.
     *
     * @param cltv one amount per currency; absent unless the list shows it
     */
    record Sum(RevenueSummary revenue, List<Money> cltv) {}

    /** The sums of each of these customers, as far as these columns show them. */
    Map<CustomerId, Sum> of(List<Profile> customers, List<ListColumn> shown, Actor actor) {
        boolean wanted = shown.contains(CustomerColumn.CLTV);
        var held = figures.held(customers);
        return customers.stream()
                .collect(
                        Collectors.toMap(
                                Profile::id, one -> sum(one, held.get(one.id()), wanted, actor)));
    }

    private Sum sum(Profile customer, List<Subscription> held, boolean wanted, Actor actor) {
        return new Sum(figures.of(customer, held), wanted ? cltv(customer, held, actor) : null);
    }

    private List<Money> cltv(Profile customer, List<Subscription> held, Actor actor) {
        return cltv.of(customer, held, actor).stream()
                .flatMap(sheet -> sheet.values().stream())
                .flatMap((Cltv value) -> value.value().stream())
                .toList();
    }
}
