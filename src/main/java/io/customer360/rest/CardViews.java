package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.revenue.ConvertSums;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.subscription.ShowSubscriptions;
import io.customer360.subscription.SubscriptionQuery;

/** The four cards above every section. Who asks has been checked before. */
public final class CardViews {
    private final ShowSubscriptions subscriptions;
    private final ConvertSums convert;
    private final Scored scored;
    private final CltvViews cltv;

    /** Wired by Spring. */
    public CardViews(
            ShowSubscriptions subscriptions, ConvertSums convert, Scored scored, CltvViews cltv) {
        this.subscriptions = subscriptions;
        this.convert = convert;
        this.scored = scored;
        this.cltv = cltv;
    }

    /** The cards of a customer. */
    public View of(CustomerId customer, Actor actor) {
        return View.of(
                "c360.cards.row",
                CardsJson.of(
                        subscriptions.on(customer, SubscriptionQuery.ALL, actor),
                        convert,
                        scored.of(customer, actor).map(GlanceJson::of).orElse(null),
                        cltv.record(customer, actor)));
    }
}
