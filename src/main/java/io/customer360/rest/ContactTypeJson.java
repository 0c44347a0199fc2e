package io.customer360.rest;

import io.customer360.contact.ContactType;
import io.customer360.contact.TypeColour;
import io.customer360.contact.TypeIcon;

/** A contact type as answers show it. */
public record ContactTypeJson(
        int id, String name, TypeColour colour, TypeIcon icon, boolean champion, boolean offered) {

    /** Copies a type. */
    public static ContactTypeJson of(ContactType type) {
        return new ContactTypeJson(
                type.id().value(),
                type.name(),
                type.colour(),
                type.icon(),
                type.champion(),
                type.offered());
    }
}
