package io.customer360.rest;

import io.customer360.contact.PortalUser;
import io.customer360.contact.ShowUsers;
import io.customer360.contact.UserQuery;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Views of the users of a customer that the API and the pages share. */
public final class UserViews implements WidgetSources, TileSources {
    private static final String PEOPLE = "people";

    private final ShowUsers shown;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public UserViews(ShowUsers shown, CustomerUrls urls) {
        this.shown = shown;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(source("contact-users", "contacts"), source("users", PEOPLE));
    }

    @Override
    public List<TileSource> tiles() {
        return List.of(
                new TileSource(
                        Tile.USERS, (customer, actor) -> FigureJson.count(shown.count(customer))));
    }

    /** The users that an address asks for. */
    View list(CustomerId customer, UriInfo uri, Actor actor) {
        var given = uri.getQueryParameters();
        return list(
                customer,
                UserQuery.of(given::getFirst),
                Places.of(given.getFirst("users"), PEOPLE),
                actor);
    }

    /** Members to pick in a form. */
    List<SuggestionJson> matching(CustomerId customer, String words, int max) {
        return shown.matching(customer, words, max).stream()
                .map(user -> SuggestionJson.of(user.person()))
                .toList();
    }

    /** The member with this key; nothing for anybody else. */
    Optional<PortalUser> member(CustomerId customer, String key) {
        return shown.member(customer, key == null ? "" : key);
    }

    private WidgetSource source(String widget, String at) {
        return new WidgetSource(
                widget,
                "/users?users=" + at,
                (customer, actor) -> list(customer, UserQuery.ALL, at, actor));
    }

    private View list(CustomerId customer, UserQuery query, String at, Actor actor) {
        return View.of(
                "c360.people.users",
                UsersJson.of(
                        shown.on(customer, query, actor), at, urls, actor.may(Permission.EDIT)));
    }
}
