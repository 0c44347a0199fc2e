package io.customer360.rest;

import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import io.customer360.tag.TagSettings;
import java.util.List;

/** Every tag with the number of its customers, and who may invent one. */
public record TagSettingsJson(int version, boolean open, List<Row> items) {

    /** One tag. */
    public record Row(int id, String name, TagColour colour, int version, int customers) {

        static Row of(Tag tag, int customers) {
            return new Row(tag.id().value(), tag.name(), tag.colour(), tag.version(), customers);
        }
    }

    /** The settings alone, as a stale edit is told them. */
    public static TagSettingsJson of(TagSettings settings) {
        return new TagSettingsJson(settings.version(), settings.open(), List.of());
    }
}
