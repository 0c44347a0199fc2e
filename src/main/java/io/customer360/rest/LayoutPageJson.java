package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.util.List;

/**
 * The layout as its administration page shows it.
 *
 * @param headings the groups of custom fields
 * @param rest the fields that stand under no heading
 */
public record LayoutPageJson(
        int version,
        List<Item> sections,
        List<Item> tiles,
        List<Heading> headings,
        List<Field> rest) {

    /** A section or tile, and whether it is shown. */
    public record Item(String key, Label label, boolean on) {}

    /** A heading with its fields, by its number from the top. */
    public record Heading(int number, String heading, List<Field> fields) {}

    /** A custom field. */
    public record Field(int id, String name) {}
}
