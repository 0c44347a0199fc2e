package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.settings.Arrangement;
import io.customer360.settings.FieldGroup;
import io.customer360.settings.Layout;
import io.customer360.settings.LayoutStore;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The layout of the customer page as a settings document. */
public final class AoLayout implements LayoutStore {
    private static final String NAME = "layout";
    private static final String SECTIONS = "sections";
    private static final String WIDGETS = "widgets";
    private static final String TILES = "tiles";
    private static final String GROUPS = "groups";
    private static final String ORDER = "order";
    private static final String OFF = "off";
    private static final String HEADING = "heading";
    private static final String FIELDS = "fields";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoLayout(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Layout current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(Layout next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode();
        write(next.sectionOrder(), content.putObject(SECTIONS));
        write(next.widgetOrder(), content.putObject(WIDGETS));
        write(next.tileOrder(), content.putObject(TILES));
        var groups = content.putArray(GROUPS);
        for (var group : next.fieldGroups()) {
            var json = groups.addObject().put(HEADING, group.heading());
            group.fieldIds().forEach(json.putArray(FIELDS)::add);
        }
        documents.write(
                NAME,
                new SettingDocuments.Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static void write(Arrangement arrangement, ObjectNode json) {
        arrangement.order().forEach(json.putArray(ORDER)::add);
        arrangement.off().stream().sorted().forEach(json.putArray(OFF)::add);
    }

    private static Layout copy(Optional<SettingDocuments.Document> document) {
        return document.map(found -> copy(found.content(), found.version())).orElse(Layout.DEFAULT);
    }

    private static Layout copy(JsonNode content, int version) {
        var groups = new ArrayList<FieldGroup>();
        for (var group : content.path(GROUPS)) {
            groups.add(new FieldGroup(group.path(HEADING).asText(), ids(group.path(FIELDS))));
        }
        return new Layout(
                arrangement(content.path(SECTIONS)),
                arrangement(content.path(WIDGETS)),
                arrangement(content.path(TILES)),
                groups,
                version);
    }

    private static Arrangement arrangement(JsonNode json) {
        return new Arrangement(
                AoIndustries.texts(json.path(ORDER)),
                Set.copyOf(AoIndustries.texts(json.path(OFF))));
    }

    private static List<Integer> ids(JsonNode array) {
        var ids = new ArrayList<Integer>();
        array.forEach(element -> ids.add(element.asInt()));
        return ids;
    }
}
