package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.contact.ContactType;
import io.customer360.contact.ContactTypeId;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.ContactTypesStore;
import io.customer360.contact.TypeColour;
import io.customer360.contact.TypeIcon;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contact types as a settings document. */
public final class AoContactTypes implements ContactTypesStore {
    private static final String DOCUMENT = "contact-types";
    private static final String TYPES = "types";
    private static final String LAST_ID = "lastId";
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String COLOUR = "colour";
    private static final String ICON = "icon";
    private static final String CHAMPION = "champion";
    private static final String OFFERED = "offered";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoContactTypes(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public ContactTypes current() {
        return copy(documents.read(DOCUMENT));
    }

    @Override
    public void save(ContactTypes next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode().put(LAST_ID, next.lastId());
        var types = content.putArray(TYPES);
        next.all()
                .forEach(
                        type ->
                                types.addObject()
                                        .put(ID, type.id().value())
                                        .put(NAME, type.name())
                                        .put(COLOUR, type.colour().code())
                                        .put(ICON, type.icon().code())
                                        .put(CHAMPION, type.champion())
                                        .put(OFFERED, type.offered()));
        documents.write(
                DOCUMENT,
                new SettingDocuments.Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(DOCUMENT)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static ContactTypes copy(Optional<SettingDocuments.Document> document) {
        return document.map(
                        found ->
                                new ContactTypes(
                                        types(found.content().path(TYPES)),
                                        found.content().path(LAST_ID).asInt(),
                                        found.version()))
                .orElse(ContactTypes.DEFAULT);
    }

    private static List<ContactType> types(JsonNode array) {
        List<ContactType> types = new ArrayList<>();
        array.forEach(
                type ->
                        types.add(
                                new ContactType(
                                        new ContactTypeId(type.path(ID).asInt()),
                                        type.path(NAME).asText(),
                                        TypeColour.of(type.path(COLOUR).asText()),
                                        TypeIcon.of(type.path(ICON).asText()),
                                        type.path(CHAMPION).asBoolean(),
                                        type.path(OFFERED).asBoolean())));
        return types;
    }
}
