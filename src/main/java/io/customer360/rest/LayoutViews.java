package io.customer360.rest;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.settings.FieldGroup;
import io.customer360.settings.Layout;
import io.customer360.settings.LayoutStore;
import io.customer360.settings.Section;
import io.customer360.settings.Tile;
import io.customer360.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Views of the layout that the API and the admin page share. */
public final class LayoutViews implements SettingsPages {
    private static final Map<String, String> SECTIONS =
            Stream.of(Section.values()).collect(Collectors.toMap(Section::key, Section::textKey));
    private static final Map<String, String> TILES =
            Stream.of(Tile.values()).collect(Collectors.toMap(Tile::key, Tile::textKey));

    private final LayoutStore layouts;
    private final CustomFields fields;

    /** Wired by Spring. */
    public LayoutViews(LayoutStore layouts, CustomFields fields) {
        this.layouts = layouts;
        this.fields = fields;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("layout", 45, "c360.layout.page.title", this::layout));
    }

    /** The layout as it is. */
    View layout() {
        return of(layouts.current());
    }

    /** This layout: everything there is by its key for programs, by its name for people. */
    View of(Layout layout) {
        var json = LayoutJson.of(layout);
        return new View("c360.layout.page", json, page(json));
    }

    /** The form of a new heading. */
    View headingForm() {
        return View.of(
                "c360.layout.heading",
                new LayoutHeadingJson(null, layouts.current().version(), ""));
    }

    /** The form of one heading; where it stood, another one may stand by now. */
    View headingForm(int number, Optional<String> expected) {
        var layout = layouts.current();
        var groups = layout.fieldGroups();
        if (number < 1 || number > groups.size()) {
            throw new NotFound();
        }
        var heading = groups.get(number - 1).heading();
        if (!expected.orElse(heading).equals(heading)) {
            throw new NotFound();
        }
        return View.of(
                "c360.layout.heading", new LayoutHeadingJson(number, layout.version(), heading));
    }

    /** Every custom field of customers, in order. */
    List<Integer> fields() {
        return fields.of(FieldEntity.CUSTOMER).stream().map(field -> field.id().value()).toList();
    }

    private LayoutPageJson page(LayoutJson layout) {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (FieldDefinition field : fields.of(FieldEntity.CUSTOMER)) {
            names.put(field.id().value(), field.name());
        }
        var groups = layout.groups();
        var headings =
                IntStream.range(0, groups.size())
                        .mapToObj(at -> heading(at + 1, groups.get(at), names))
                        .toList();
        groups.forEach(group -> names.keySet().removeAll(group.fieldIds()));
        return new LayoutPageJson(
                layout.version(),
                items(layout.sections(), SECTIONS),
                items(layout.tiles(), TILES),
                headings,
                shown(List.copyOf(names.keySet()), names));
    }

    private static List<LayoutPageJson.Item> items(
            List<LayoutJson.Item> items, Map<String, String> textKeys) {
        return items.stream()
                .map(
                        item ->
                                new LayoutPageJson.Item(
                                        item.key(),
                                        new Label(item.key(), textKeys.get(item.key())),
                                        item.on()))
                .toList();
    }

    private static LayoutPageJson.Heading heading(
            int number, FieldGroup group, Map<Integer, String> names) {
        return new LayoutPageJson.Heading(number, group.heading(), shown(group.fieldIds(), names));
    }

    /** A field that has gone meanwhile is left out. */
    private static List<LayoutPageJson.Field> shown(List<Integer> ids, Map<Integer, String> names) {
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new LayoutPageJson.Field(id, names.get(id)))
                .toList();
    }
}
