package io.customer360.rest;

import io.customer360.shared.ExternalId;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;

/** A tag as answers show it; source and external id are absent unless a program feeds it. */
public record TagJson(
        int id, String name, TagColour colour, String source, String externalId, int version) {

    /** Copies a tag. */
    public static TagJson of(Tag tag) {
        return new TagJson(
                tag.id().value(),
                tag.name(),
                tag.colour(),
                tag.externalId().map(ExternalId::source).orElse(null),
                tag.externalId().map(ExternalId::id).orElse(null),
                tag.version());
    }
}
