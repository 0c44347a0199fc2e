package io.customer360.rest;

import io.customer360.link.CustomerLink;
import io.customer360.rest.view.SafeUrl;

/** A link as answers show it. */
public record LinkJson(int id, String name, SafeUrl address, int version) {

    /** Copies a link. */
    public static LinkJson of(CustomerLink link) {
        return new LinkJson(
                link.id().value(), link.name(), new SafeUrl(link.address().text()), link.version());
    }
}
