package io.customer360.rest;

import io.customer360.contact.ContactQuery;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * Which list of contacts an address asks for, alone or as the answer to a change.
 *
 * @param typed the words it is filtered by, as they were typed
 * @param at where on the page the list stands
 */
record ContactsAsked(ContactQuery query, String typed, String at) {
    private static final int MAX_TYPED = 150;
    private static final String SHORT = "short";

    /** The first few. */
    static ContactsAsked brief() {
        return new ContactsAsked(ContactQuery.brief(), "", SHORT);
    }

    /** All of them, page by page. */
    static ContactsAsked all(String at) {
        return new ContactsAsked(ContactQuery.of(parameter -> null), "", at);
    }

    /** Reads the parameters of the address. */
    static ContactsAsked by(UriInfo address) {
        var given = address.getQueryParameters();
        var at = Places.of(given.getFirst("at"), SHORT);
        if (at.equals(SHORT)) {
            return brief();
        }
        var typed = Optional.ofNullable(given.getFirst("filter")).orElse("");
        return new ContactsAsked(
                ContactQuery.of(given::getFirst),
                typed.length() > MAX_TYPED ? typed.substring(0, MAX_TYPED) : typed,
                at);
    }
}
