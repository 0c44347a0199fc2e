package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.customer.ShowCustomer;
import io.customer360.customer.VisibleCustomers;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.List;

/** Views of a customer that the API and the pages share. Who asks has been checked before. */
public final class CustomerViews implements WidgetSources {
    private final ShowCustomer customers;
    private final People people;
    private final CustomerUrls urls;
    private final CustomerFieldViews fields;
    private final VisibleCustomers visibility;

    /** Wired by Spring. */
    public CustomerViews(
            ShowCustomer customers,
            People people,
            CustomerUrls urls,
            CustomerFieldViews fields,
            VisibleCustomers visibility) {
        this.customers = customers;
        this.people = people;
        this.urls = urls;
        this.fields = fields;
        this.visibility = visibility;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource("info", "", this::info),
                new WidgetSource("attributes", "/attributes", this::attributes));
    }

    /** Who the customer is. */
    public View info(CustomerId id, Actor actor) {
        return View.of("c360.info.widget", customer(id, actor));
    }

    /** The same customer, seen from the section of attributes. */
    public View attributes(CustomerId id, Actor actor) {
        return View.of("c360.attributes.widget", customer(id, actor));
    }

    /** Who the customer is, as a record. */
    public CustomerJson customer(CustomerId id, Actor actor) {
        var found = customers.on(id);
        var updatedBy = found.profile().stamp().map(stamp -> people.name(stamp.updatedBy()));
        return CustomerJson.of(
                found,
                urls.customer(id),
                found.profile().parent().filter(parent -> visible(parent, actor)),
                fields.all(id, actor),
                fields.hidden(),
                updatedBy.orElse(null),
                actor.may(Permission.EDIT));
    }

    private boolean visible(CustomerId customer, Actor actor) {
        return !visibility.among(actor, List.of(customer)).isEmpty();
    }
}
