package io.customer360.rest;

import io.customer360.contact.ContactTypes;
import java.util.List;

/** The contact types there are, in the admin's order. */
public record ContactTypesJson(int version, List<ContactTypeJson> types) {

    /** Copies the types. */
    public static ContactTypesJson of(ContactTypes types) {
        return new ContactTypesJson(
                types.version(), types.all().stream().map(ContactTypeJson::of).toList());
    }
}
