package io.customer360.web.panel;

import io.customer360.contact.Contact;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.ContactTypesStore;
import io.customer360.contact.Contacts;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.People;
import io.customer360.note.Note;
import io.customer360.note.Notes;
import io.customer360.rest.ContactTypeJson;
import io.customer360.rest.NoteJson;
import io.customer360.rest.TagViews;
import io.customer360.settings.Tier;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.tag.Tag;
import io.customer360.tag.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what is recorded about the customers of a ticket: a statement each for tags, notes and
 * contacts.
 */
public final class RecordsBeside {
    private static final int MOST_CONTACTS = 3;

    private final Tags tags;
    private final TagViews tagViews;
    private final Notes notes;
    private final Contacts contacts;
    private final ContactTypesStore types;
    private final People people;

    /** Wired by Spring. */
    public RecordsBeside(
            Tags tags,
            TagViews tagViews,
            Notes notes,
            Contacts contacts,
            ContactTypesStore types,
            People people) {
        this.tags = tags;
        this.tagViews = tagViews;
        this.notes = notes;
        this.contacts = contacts;
        this.types = types;
        this.people = people;
    }

    /** What has been read of several customers. */
    record Read(
            Map<CustomerId, List<Tag>> tags,
            Map<CustomerId, Note> notes,
            Map<CustomerId, List<Contact>> contacts) {}

    Read of(Collection<CustomerId> customers) {
        return new Read(tags.of(customers), notes.pinned(customers), contacts.important(customers));
    }

    PanelRecords show(Read read, CustomerRecord customer, Actor actor) {
        var id = customer.organisation().id();
        var known = types.current();
        return new PanelRecords(
                customer.tier().map(Tier::name).orElse(null),
                customer.vip(),
                tagViews.record(id, read.tags().get(id), actor),
                Optional.ofNullable(read.notes().get(id))
                        .map(note -> NoteJson.of(note, people))
                        .orElse(null),
                read.contacts().get(id).stream()
                        .limit(MOST_CONTACTS)
                        .map(contact -> contact(contact, known))
                        .toList());
    }

    private static PanelRecords.Contact contact(Contact contact, ContactTypes known) {
        var details = contact.details();
        return new PanelRecords.Contact(
                details.name(),
                details.role(),
                details.email(),
                details.type().flatMap(known::find).map(ContactTypeJson::of).orElse(null));
    }
}
