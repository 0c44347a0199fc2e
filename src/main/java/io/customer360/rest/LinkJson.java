package io.customer360.rest;

import io.customer360.link.CustomerLink;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.ExternalId;

/** A link as answers show it; source and external id are absent unless a program feeds it. */
public record LinkJson(
        int id, String name, SafeUrl address, String source, String externalId, int version) {

    /** Copies a link. */
    public static LinkJson of(CustomerLink link) {
        return new LinkJson(
                link.id().value(),
                link.name(),
                new SafeUrl(link.address().text()),
                link.externalId().map(ExternalId::source).orElse(null),
                link.externalId().map(ExternalId::id).orElse(null),
                link.version());
    }
}
