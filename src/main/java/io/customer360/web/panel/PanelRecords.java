package io.customer360.web.panel;

import io.customer360.rest.ContactTypeJson;
import io.customer360.rest.NoteJson;
import io.customer360.rest.TagsJson;
import java.util.List;

/** What people have recorded about a customer, as far as it is worth knowing beside a ticket. */
record PanelRecords(
        String tier, boolean vip, TagsJson tags, NoteJson note, List<Contact> contacts) {

    /** A starred contact. */
    record Contact(String name, String role, String email, ContactTypeJson type) {}
}
