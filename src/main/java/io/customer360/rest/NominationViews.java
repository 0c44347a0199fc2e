package io.customer360.rest;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.task.ShowNomination;
import java.util.List;

/** Views of nominations that the API and the pages share. Who asks has been checked before. */
public final class NominationViews implements WidgetSources {
    private final ShowNomination shown;
    private final Organisations organisations;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public NominationViews(ShowNomination shown, Organisations organisations, CustomerUrls urls) {
        this.shown = shown;
        this.organisations = organisations;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("nomination", "/nomination", this::nomination));
    }

    /** Where a customer stands as a reference. */
    public View nomination(CustomerId customer, Actor actor) {
        return View.of(
                "c360.nomination.widget",
                NominationJson.of(shown.of(customer, actor), actor.may(Permission.EDIT), urls));
    }

    /** The form of a nomination. */
    View form(CustomerId customer) {
        var name = organisations.known(customer).map(Organisation::name).orElseThrow(NotFound::new);
        return View.of("c360.nomination.form", new NominationFormJson(customer.value(), name));
    }
}
