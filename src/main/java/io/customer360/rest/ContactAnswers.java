package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import jakarta.ws.rs.core.UriInfo;

/** What a change of a contact answers with: the list it was made in, of contacts or of users. */
public final class ContactAnswers {
    private final ContactViews contacts;
    private final UserViews users;

    /** Wired by Spring. */
    public ContactAnswers(ContactViews contacts, UserViews users) {
        this.contacts = contacts;
        this.users = users;
    }

    View to(UriInfo uri, CustomerId customer, Actor actor) {
        return uri.getQueryParameters().containsKey("users")
                ? users.list(customer, uri, actor)
                : contacts.list(customer, ContactsAsked.by(uri), actor);
    }
}
