package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.score.ShowCltv;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;

/** Views of what a customer will bring. Who asks has been checked before. */
public final class CltvViews {
    private final ShowCltv shown;

    /** Wired by Spring. */
    public CltvViews(ShowCltv shown) {
        this.shown = shown;
    }

    /** What a customer will bring, with how that is worked out. */
    View of(CustomerId customer, Actor actor) {
        return View.of("c360.cltv.figure", record(customer, actor));
    }

    /** The same as a record. */
    CltvJson record(CustomerId customer, Actor actor) {
        return shown.of(customer, actor)
                .map(it -> CltvJson.of(customer.value(), it))
                .orElseGet(
                        () -> CltvJson.none(customer.value(), actor.may(Permission.SEE_REVENUE)));
    }
}
