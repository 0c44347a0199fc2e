package io.customer360.rest;

import io.customer360.link.CustomerLink;

/** The form of a new or an existing link. */
public record LinkFormJson(int customer, Integer id, int version, String name, String address) {

    /** A form with nothing in it. */
    public static LinkFormJson blank(int customer) {
        return new LinkFormJson(customer, null, 0, "", "");
    }

    /** A form with what a link has. */
    public static LinkFormJson of(CustomerLink link) {
        return new LinkFormJson(
                link.customer().value(),
                link.id().value(),
                link.version(),
                link.name(),
                link.address().text());
    }
}
