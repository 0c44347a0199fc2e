package io.customer360.rest;

import io.customer360.contact.PortalUser;
import io.customer360.rest.view.SafeUrl;

/** A user of the portal as answers show one. */
public record PortalUserJson(
        String key, String name, boolean active, SafeUrl avatarUrl, String email) {

    /** Copies a user. */
    public static PortalUserJson of(PortalUser user) {
        var person = user.person();
        return new PortalUserJson(
                person.key().value(),
                person.name(),
                person.active(),
                new SafeUrl(person.avatarUrl()),
                user.email());
    }
}
