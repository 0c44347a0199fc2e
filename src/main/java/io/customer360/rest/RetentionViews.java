package io.customer360.rest;

import io.customer360.csm.ShowRetention;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.util.Optional;

/** Views of how much of their customers somebody keeps. */
public final class RetentionViews {
    private final ShowRetention retention;

    /** Wired by Spring. */
    public RetentionViews(ShowRetention retention) {
        this.retention = retention;
    }

    /** What is shown; absent when there are too many customers to check for somebody. */
    record Answer(RetentionJson retention) {}

    /** All customers of somebody. */
    View of(Actor actor, Optional<String> currency) {
        return View.of(
                "c360.retention.part",
                new Answer(
                        retention
                                .of(actor, currency)
                                .map(it -> RetentionJson.of(it, actor.may(Permission.SEE_REVENUE)))
                                .orElse(null)));
    }
}
