package io.customer360.contact;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import io.customer360.shared.RecordReverter;
import io.customer360.shared.Rejected;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts fields of a contact back by an ordinary edit. */
public final class RestoreContact implements Restorer, RecordReverter {

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
        putBack(List.of(change), actor);
    }

    @Override
    public void remove(Change added, Actor actor) {
        Contact held = held(added);
        record.remove(held.customer(), held.id(), held.version(), actor);
        contacts.release(held.id());
    }

    private Contact held(Change change) {
        return contacts.find(ContactId.of(change.entityId())).orElseThrow(NotFound::new);
    }

    @Override
    public void putBack(List<Change> changes, Actor actor) {
        Contact held = held(changes.get(0));
        Map<String, String> input = new LinkedHashMap<>(ContactTexts.of(held));
        input.put("version", Integer.toString(held.version()));
        input.put("twice", "true");
        Map<String, List<String>> custom = new LinkedHashMap<>();
        for (Change change : changes) {
            Map<String, List<String>> entered =
                    fields.entered(FieldEntity.CONTACT, change.field(), change.from());
            custom.putAll(entered);
            if (entered.isEmpty()) {
                ContactField field = ContactField.of(change.field()).orElseThrow(NotFound::new);
                input.put(field.field(), text(field, change.from()));
            }
        }
        record.change(held.customer(), held.id(), ContactDraft.parse(input, custom), actor);
    }

    private String text(ContactField field, String before) {
        return field == ContactField.TYPE ? type(before) : before;
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
