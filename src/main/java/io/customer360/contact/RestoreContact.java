package io.customer360.contact;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts one field of a contact back by an ordinary edit. */
public final class RestoreContact implements Restorer {

    private final Contacts contacts;
    private final ContactTypesStore types;
    private final CustomFields fields;
    private final RecordContact record;

    /** Restores in these stores. */
    public RestoreContact(
            Contacts contacts, ContactTypesStore types, CustomFields fields, RecordContact record) {
        this.contacts = contacts;
        this.types = types;
        this.fields = fields;
        this.record = record;
    }

    @Override
    public String entity() {
        return Contact.ENTITY;
    }

    @Override
    public void restore(Change change, Actor actor) {
        Contact held = contacts.find(ContactId.of(change.entityId())).orElseThrow(NotFound::new);
        Map<String, String> input = new LinkedHashMap<>(ContactTexts.of(held));
        input.put("version", Integer.toString(held.version()));
        input.put("twice", "true");
        Map<String, List<String>> custom =
                fields.entered(FieldEntity.CONTACT, change.field(), change.from());
        if (custom.isEmpty()) {
            ContactField field = ContactField.of(change.field()).orElseThrow(NotFound::new);
            input.put(
                    field.field(),
                    field == ContactField.TYPE ? type(change.from()) : change.from());
        }
        record.change(held.customer(), held.id(), ContactDraft.parse(input, custom), actor);
    }

    private String type(String name) {
        return name.isEmpty()
                ? ""
                : types.current()
                        .named(name)
                        .map(type -> type.id().toString())
                        .orElseThrow(() -> Rejected.at("type", "c360.input.choice.error"));
    }
}
