package io.customer360.rest;

import io.customer360.bulk.BulkTarget;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerList;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.ListColumn;
import io.customer360.customer.ListColumns;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.ListPlace;
import io.customer360.customer.ServiceManagement;
import io.customer360.membership.Obstacle;
import io.customer360.membership.Refresh;
import io.customer360.membership.Refreshes;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.view.ListAddress;
import io.customer360.view.OpenView;
import io.customer360.view.ShowViews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Views of the list of customers that the API and the page share. */
public final class CustomerListViews {
    private static final Duration FRESH = Duration.ofHours(2);

    private final ServiceManagement jsm;
    private final ListCustomers customers;
    private final ShowViews views;
    private final ListColumns columns;
    private final ListCells cells;
    private final ListSums sums;
    private final CustomerFilters filters;
    private final ViewTabs tabs;
    private final Refreshes refreshes;
    private final Viewers viewers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public CustomerListViews(
            ServiceManagement jsm,
            ListCustomers customers,
            ShowViews views,
            ListColumns columns,
            ListCells cells,
            ListSums sums,
            CustomerFilters filters,
            ViewTabs tabs,
            Refreshes refreshes,
            Viewers viewers,
            CustomerUrls urls) {
        this.jsm = jsm;
        this.customers = customers;
        this.views = views;
        this.columns = columns;
        this.cells = cells;
        this.sums = sums;
        this.filters = filters;
        this.tabs = tabs;
        this.refreshes = refreshes;
        this.viewers = viewers;
        this.urls = urls;
    }

    /** The page that these parameters ask for, alone. */
    public View list(Map<String, String> parameters, Actor actor) {
        return show("c360.customers.list", parameters, actor);
    }

    /** The page that these parameters ask for, with its frame. */
    public View page(Map<String, String> parameters, Actor actor) {
        return show("c360.customers.page", parameters, actor);
    }

    /** The first customers that these parameters ask for, with columns of a page's own. */
    View overview(Map<String, String> parameters, List<ListColumn> columns, Actor actor) {
        jsm.require();
        var query = CustomerQuery.of(parameters);
        var shown = this.columns.shown(columns, query, actor);
        var found = customers.first(query, actor);
        var links = new CustomerListLinks(urls, query, "");
        var json =
                new PortfolioOverviewJson(
                        rows(found, shown, actor), CustomerListLinks.of(urls, query.parameters()));
        return View.of(
                "c360.portfolio.overview",
                json,
                () -> {
                    var titles = cells.titles(shown, links, actor);
                    return new PortfolioOverviewJson.Shown(
                            json.items().stream().map(row -> cells.row(row, titles)).toList(),
                            json.url(),
                            titles,
                            query.order().code(),
                            query.descending() ? "desc" : "asc",
                            false);
                });
    }

    /** What programs do not read is not looked up for them. */
    private View show(String template, Map<String, String> parameters, Actor actor) {
        jsm.require();
        var open = views.open(parameters, actor);
        var wanted = open.columns().isEmpty() ? columns.chosen(actor) : open.columns();
        var shown = columns.shown(wanted, open.query(), actor);
        var found = customers.on(open.query(), actor);
        var json = json(found, open, shown, actor);
        return View.of(template, json, () -> shown(found, json, open, shown, actor));
    }

    private CustomerListJson.Shown shown(
            CustomerList found,
            CustomerListJson json,
            OpenView open,
            List<ListColumn> columns,
            Actor actor) {
        var links = new CustomerListLinks(urls, open.query(), open.key());
        var titles = cells.titles(columns, links, actor);
        boolean old =
                json.asOf() == null || json.asOf().isBefore(viewers.current().now().minus(FRESH));
        return new CustomerListJson.Shown(
                json.items().stream().map(row -> cells.row(row, titles)).toList(),
                json.count(),
                json.sort(),
                json.direction(),
                json.asOf(),
                titles,
                cells.choices(columns, actor),
                tabs.of(open, actor),
                filters.of(open.query(), actor),
                links.of(found),
                bulk(json, actor),
                !open.query().filter().equals(CustomerFilter.NONE),
                json.reduced(),
                old,
                old ? obstacle() : null,
                actor.may(Permission.VIEW_ALL),
                actor.may(Permission.EDIT),
                actor.may(Permission.MANAGE));
    }

    private CustomerListJson.Bulk bulk(CustomerListJson json, Actor actor) {
        var file = json.address() + (json.address().isEmpty() ? "" : "&") + "columns=";
        return new CustomerListJson.Bulk(
                json.count(),
                BulkTarget.MOST,
                json.address(),
                actor.may(Permission.EXPORT)
                        ? new SafeUrl(
                                urls.rest()
                                        + "/customers/export?"
                                        + file
                                        + String.join(",", json.columns()))
                        : null,
                actor.may(Permission.EDIT));
    }

    private CustomerListJson json(
            CustomerList found, OpenView open, List<ListColumn> columns, Actor actor) {
        var query = open.query();
        return new CustomerListJson(
                rows(found.rows(), columns, actor),
                found.count().isPresent() ? found.count().getAsInt() : null,
                query.size(),
                query.order().code(),
                query.descending() ? "desc" : "asc",
                columns.stream().map(ListColumn::code).toList(),
                ListAddress.text(query.parameters()),
                found.previous().map(ListPlace::token).orElse(null),
                found.next().map(ListPlace::token).orElse(null),
                asOf(),
                actor.may(Permission.SEE_REVENUE),
                open.reduced());
    }

    private List<CustomerRowJson> rows(
            List<CustomerRecord> found, List<ListColumn> columns, Actor actor) {
        boolean revenue = actor.may(Permission.SEE_REVENUE);
        var ids = found.stream().map(row -> row.organisation().id()).toList();
        var extras = cells.extras(ids, columns, actor);
        var profiles = found.stream().map(CustomerRecord::profile).toList();
        var known = sums.of(profiles, columns, actor);
        return found.stream()
                .map(
                        row -> {
                            var id = row.organisation().id();
                            return CustomerRowJson.of(
                                    row, urls.customer(id), known.get(id), extras, revenue);
                        })
                .toList();
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
