package io.customer360.rest;

import io.customer360.customer.Person;
import io.customer360.rest.view.SafeUrl;

/** A user as answers show them. */
public record PersonJson(String key, String name, boolean active, SafeUrl avatarUrl) {

    /** Copies a person. */
    public static PersonJson of(Person person) {
        return new PersonJson(
                person.key().value(),
                person.name(),
                person.active(),
                new SafeUrl(person.avatarUrl()));
    }
}
