package io.customer360.rest;

import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;

/** A tag as answers show it. */
public record TagJson(int id, String name, TagColour colour, int version) {

    /** Copies a tag. */
    public static TagJson of(Tag tag) {
        return new TagJson(tag.id().value(), tag.name(), tag.colour(), tag.version());
    }
}
