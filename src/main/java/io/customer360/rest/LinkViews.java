package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.link.CustomerLink;
import io.customer360.link.LinkId;
import io.customer360.link.Links;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Optional;

/** Views of links that the API and the pages share. Who asks has been checked before. */
public final class LinkViews implements WidgetSources, NewerRecords {
    private final Links links;
    private final Access access;

    /** Wired by Spring. */
    public LinkViews(Links links, Access access) {
        this.links = links;
        this.access = access;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("links", "/links", this::list));
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof CustomerLink link) {
            access.requireVisible(link.customer());
            return Optional.of(LinkJson.of(link));
        }
        return Optional.empty();
    }

    /** All of a customer. */
    public View list(CustomerId customer, Actor actor) {
        return View.of(
                "c360.links.widget",
                new LinksJson(
                        customer.value(),
                        links.of(customer).stream().map(LinkJson::of).toList(),
                        actor.may(Permission.EDIT)));
    }

    /** The form of a new one. */
    public View emptyForm(CustomerId customer) {
        return View.of("c360.links.form", LinkFormJson.blank(customer.value()));
    }

    /** One link. */
    public View one(CustomerId customer, LinkId id) {
        return View.of("c360.links.item", LinkJson.of(held(customer, id)));
    }

    /** The form of one. */
    public View form(CustomerId customer, LinkId id) {
        return View.of("c360.links.form", LinkFormJson.of(held(customer, id)));
    }

    private CustomerLink held(CustomerId customer, LinkId id) {
        return links.find(id)
                .filter(link -> link.customer().equals(customer))
                .orElseThrow(NotFound::new);
    }
}
