package io.customer360.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page of a customer shows and in which order: sections, the widgets in them, the tiles in
 * the header, and the groups of custom fields.
 */
public record Layout(
        Arrangement sectionOrder,
        Arrangement widgetOrder,
        Arrangement tileOrder,
        List<FieldGroup> fieldGroups,
        int version) {

    /** The keys of all sections, in the shipped order. */
    static final List<String> SECTION_KEYS = Stream.of(Section.values()).map(Section::key).toList();

    /** The keys of all widgets, in the shipped order. */
    static final List<String> WIDGET_KEYS = Widgets.all().stream().map(Widget::key).toList();

    /** The keys of all tiles, in the shipped order. */
    static final List<String> TILE_KEYS = Stream.of(Tile.values()).map(Tile::key).toList();

    private static final Set<String> OTHER_TILES =
            Stream.of(Tile.values())
                    .filter(it -> !Tile.SHIPPED.contains(it))
                    .map(Tile::key)
                    .collect(Collectors.toUnmodifiableSet());

    /** The layout as shipped. */
    public static final Layout DEFAULT =
            new Layout(
                    Arrangement.SHIPPED,
                    Arrangement.SHIPPED,
                    new Arrangement(List.of(), OTHER_TILES),
                    List.of(),
                    0);

    public Layout {
        fieldGroups = List.copyOf(fieldGroups);
    }

    /** The sections that are on and have something to show. */
    public List<Section> sections() {
        return sectionOrder.on(SECTION_KEYS).stream()
                .flatMap(key -> Section.of(key).stream())
                .filter(section -> !widgets(section).isEmpty())
                .toList();
    }

    /** Whether a section is among those shown. */
    public boolean shows(Section section) {
        return sections().contains(section);
    }

    /** Where an address without a section leads: Overview, or else the first section shown. */
    public Optional<Section> landing() {
        return shows(Section.OVERVIEW)
                ? Optional.of(Section.OVERVIEW)
                : sections().stream().findFirst();
    }

    /** The widgets of a section that are on. */
    public List<Widget> widgets(Section section) {
        var there =
                Widgets.in(section).stream()
                        .collect(Collectors.toMap(Widget::key, Function.identity()));
        return widgetOrder.on(WIDGET_KEYS).stream()
                .filter(there::containsKey)
                .map(there::get)
                .toList();
    }

    /** The tiles in the header that are on. */
    public List<Tile> tiles() {
        return tileOrder.on(TILE_KEYS).stream().map(Tile::of).toList();
    }

    /** The same layout as another version. */
    Layout at(int next) {
        return new Layout(sectionOrder, widgetOrder, tileOrder, fieldGroups, next);
    }
}
