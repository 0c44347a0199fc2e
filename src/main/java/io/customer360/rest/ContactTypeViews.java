package io.customer360.rest;

import io.customer360.contact.ContactTypeId;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.ContactTypesStore;
import io.customer360.rest.view.View;
import io.customer360.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** Views of the contact types that the API and the admin page share. */
public final class ContactTypeViews implements SettingsPages, NewerRecords {
    private static final String FORM = "c360.contacts.typeForm";

    private final ContactTypesStore types;

    /** Wired by Spring. */
    public ContactTypeViews(ContactTypesStore types) {
        this.types = types;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage("contact-types", 70, "c360.contact-types.page.title", this::list));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof ContactTypes changed
                ? Optional.of(ContactTypesJson.of(changed))
                : Optional.empty();
    }

    /** The types there are. */
    View list() {
        return View.of("c360.contacts.types", ContactTypesJson.of(types.current()));
    }

    /** The form of a type. */
    View form(ContactTypeId id) {
        var known = types.current();
        var type = known.find(id).orElseThrow(NotFound::new);
        return View.of(FORM, ContactTypeFormJson.of(Optional.of(type), known));
    }

    /** The form of a new type. */
    View emptyForm() {
        return View.of(FORM, ContactTypeFormJson.of(Optional.empty(), types.current()));
    }
}
