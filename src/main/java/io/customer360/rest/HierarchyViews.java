package io.customer360.rest;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.Family;
import io.customer360.customer.Hierarchy;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profiles;
import io.customer360.customer.Relative;
import io.customer360.customer.ShowCustomer;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views of the customers around one that the API and the page share. */
public final class HierarchyViews implements WidgetSources {
    private final Hierarchy hierarchy;
    private final Profiles profiles;
    private final ListCustomers customers;
    private final ShowCustomer show;
    private final HierarchyTotals totals;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public HierarchyViews(
            Hierarchy hierarchy,
            Profiles profiles,
            ListCustomers customers,
            ShowCustomer show,
            HierarchyTotals totals,
            CustomerUrls urls) {
        this.hierarchy = hierarchy;
        this.profiles = profiles;
        this.customers = customers;
        this.show = show;
        this.totals = totals;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "hierarchy",
                        "/hierarchy",
                        (customer, actor) -> tree(customer, false, actor)));
    }

    /** The customers around one. */
    View tree(CustomerId customer, boolean total, Actor actor) {
        var family = hierarchy.around(customer, actor);
        var profile = profiles.of(customer);
        var alone =
                family.ancestors().isEmpty()
                        && family.siblings().size() < 2
                        && family.children().isEmpty();
        return View.of(
                "c360.hierarchy.widget",
                new HierarchyJson(
                        customer.value(),
                        profile.version(),
                        alone,
                        actor.may(Permission.EDIT),
                        nodes(customer, family, actor),
                        total ? totals.of(hierarchy.whole(customer, actor), actor) : null));
    }

    /** Those that belong to one. */
    View below(CustomerId customer, Actor actor) {
        var below = hierarchy.below(customer, actor);
        var known = known(below.stream().map(Relative::organisation).toList(), actor);
        return View.of(
                "c360.hierarchy.below",
                new HierarchyJson.Below(
                        customer.value(),
                        below.stream().map(one -> known.node(one, false, List.of())).toList()));
    }

    /** The form of its parent, which says so when the reader may not see it. */
    View form(CustomerId customer, Actor actor) {
        var above = hierarchy.around(customer, actor).ancestors();
        var direct = profiles.of(customer).parent();
        var parent =
                above.stream()
                        .flatMap(Optional::stream)
                        .filter(it -> direct.equals(Optional.of(it.id())))
                        .findFirst();
        return View.of(
                "c360.hierarchy.form",
                new HierarchyJson.Form(
                        customer.value(),
                        profiles.of(customer).version(),
                        parent.map(it -> it.id().toString()).orElse(""),
                        parent.map(Organisation::name).orElse(""),
                        hierarchy.belowHidden(customer, actor)));
    }

    /** The customers that a parent can be chosen from, by a part of their names. */
    View parents(CustomerId customer, String text, Actor actor) {
        var query = CustomerQuery.of(text == null ? Map.of() : Map.of("q", text));
        return View.of(
                "",
                customers.on(query, actor).rows().stream()
                        .map(CustomerRecord::organisation)
                        .filter(one -> !one.id().equals(customer))
                        .map(it -> new HierarchyJson.Choice(it.name(), it.id().toString()))
                        .toList());
    }

    private List<HierarchyJson.Node> nodes(CustomerId customer, Family family, Actor actor) {
        var all = new ArrayList<Organisation>();
        family.ancestors().forEach(one -> one.ifPresent(all::add));
        family.siblings().forEach(one -> all.add(one.organisation()));
        family.children().forEach(one -> all.add(one.organisation()));
        var known = known(all, actor);
        var children =
                family.children().stream().map(it -> known.node(it, false, List.of())).toList();
        var nodes =
                family.siblings().stream()
                        .map(
                                one -> {
                                    var self = one.organisation().id().equals(customer);
                                    return known.node(one, self, self ? children : List.of());
                                })
                        .toList();
        for (var next = family.ancestors().size() - 1; next >= 0; next--) {
            var below = nodes;
            nodes =
                    List.of(
                            family.ancestors()
                                    .get(next)
                                    .map(one -> known.node(one, below))
                                    .orElseGet(() -> HierarchyNodes.hidden(below)));
        }
        return nodes;
    }

    private HierarchyNodes known(Collection<Organisation> all, Actor actor) {
        return new HierarchyNodes(show.on(all), totals.arr(all, actor), urls);
    }
}
