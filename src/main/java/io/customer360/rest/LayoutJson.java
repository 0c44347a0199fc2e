package io.customer360.rest;

import io.customer360.settings.Arrangement;
import io.customer360.settings.FieldGroup;
import io.customer360.settings.Layout;
import io.customer360.settings.Section;
import io.customer360.settings.Tile;
import io.customer360.settings.Widget;
import io.customer360.settings.Widgets;
import java.util.List;
import java.util.stream.Stream;

/** The layout of the customer page: all there is, in the admin's order. */
public record LayoutJson(
        int version,
        List<Item> sections,
        List<Item> widgets,
        List<Item> tiles,
        List<FieldGroup> groups) {

    /** Something that is on or off. */
    public record Item(String key, boolean on) {}

    /** Copies a layout. */
    public static LayoutJson of(Layout layout) {
        return new LayoutJson(
                layout.version(),
                items(layout.sectionOrder(), Stream.of(Section.values()).map(Section::key)),
                items(layout.widgetOrder(), Widgets.all().stream().map(Widget::key)),
                items(layout.tileOrder(), Stream.of(Tile.values()).map(Tile::key)),
                layout.fieldGroups());
    }

    private static List<Item> items(Arrangement arrangement, Stream<String> shipped) {
        return arrangement.all(shipped.toList()).stream()
                .map(key -> new Item(key, !arrangement.off().contains(key)))
                .toList();
    }
}
