package io.customer360.rest;

import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerList;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.ListPlace;
import io.customer360.customer.ServiceManagement;
import io.customer360.membership.Obstacle;
import io.customer360.membership.Refresh;
import io.customer360.membership.Refreshes;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.subscription.ShowFigures;
import java.time.Duration;
import java.time.Instant;

/** Views of the list of customers that the API and the page share. */
public final class CustomerListViews {
    private static final Duration FRESH = Duration.ofHours(2);

    private final ServiceManagement jsm;
    private final ListCustomers customers;
    private final ShowFigures figures;
    private final CustomerFilters filters;
    private final FieldFilters fields;
    private final Refreshes refreshes;
    private final Viewers viewers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public CustomerListViews(
            ServiceManagement jsm,
            ListCustomers customers,
            ShowFigures figures,
            CustomerFilters filters,
            FieldFilters fields,
            Refreshes refreshes,
            Viewers viewers,
            CustomerUrls urls) {
        this.jsm = jsm;
        this.customers = customers;
        this.figures = figures;
        this.filters = filters;
        this.fields = fields;
        this.refreshes = refreshes;
        this.viewers = viewers;
        this.urls = urls;
    }

    /** The page that a query asks for, alone. */
    public View list(CustomerQuery query, Actor actor) {
        return show("c360.customers.list", query, actor);
    }

    /** The page that a query asks for, with its frame. */
    public View page(CustomerQuery query, Actor actor) {
        return show("c360.customers.page", query, actor);
    }

    private View show(String template, CustomerQuery query, Actor actor) {
        jsm.require();
        var found = customers.on(query, actor);
        var json = json(found, query, actor);
        boolean old =
                json.asOf() == null || json.asOf().isBefore(viewers.current().now().minus(FRESH));
        var shown =
                new CustomerListJson.Shown(
                        json.items(),
                        json.count(),
                        json.sort(),
                        json.direction(),
                        json.asOf(),
                        json.revenueVisible(),
                        filters.of(query, actor),
                        new CustomerListLinks(urls, query).of(found),
                        !query.filter().equals(CustomerFilter.NONE),
                        old,
                        old ? obstacle() : null,
                        actor.may(Permission.VIEW_ALL),
                        actor.may(Permission.MANAGE));
        return new View(template, json, shown);
    }

    private CustomerListJson json(CustomerList found, CustomerQuery query, Actor actor) {
        boolean revenue = actor.may(Permission.SEE_REVENUE);
        var custom =
                fields.values(
                        found.rows().stream().map(it -> it.organisation().id().value()).toList(),
                        query,
                        actor);
        var sums = figures.of(found.rows().stream().map(CustomerRecord::profile).toList());
        return new CustomerListJson(
                found.rows().stream()
                        .map(
                                row -> {
                                    var id = row.organisation().id();
                                    return CustomerRowJson.of(
                                            row,
                                            urls.customer(id),
                                            sums.get(id),
                                            custom.get(id.value()),
                                            revenue);
                                })
                        .toList(),
                found.count().isPresent() ? found.count().getAsInt() : null,
                query.size(),
                query.order().code(),
                query.descending() ? "desc" : "asc",
                found.previous().map(ListPlace::token).orElse(null),
                found.next().map(ListPlace::token).orElse(null),
                asOf(),
                revenue);
    }

    /** What keeps the list from being made until somebody helps; a refresh cut off begins again. */
    private Label obstacle() {
        return refreshes
                .latest()
                .flatMap(Refresh::obstacle)
                .filter(it -> it != Obstacle.STOPPED)
                .map(it -> new Label(it.code(), it.textKey()))
                .orElse(null);
    }

    private Instant asOf() {
        return refreshes.latestUseful().flatMap(Refresh::finished).orElse(null);
    }
}
